package io.github.hansho.testkit.file;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Outcome;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.AnswerReporter;
import io.github.hansho.workflow.command.Assign;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.ContainAsset;
import io.github.hansho.workflow.command.Declare;
import io.github.hansho.workflow.command.EndSnooze;
import io.github.hansho.workflow.command.Escalate;
import io.github.hansho.workflow.command.GiveClosureReason;
import io.github.hansho.workflow.command.GiveFeedback;
import io.github.hansho.workflow.command.GiveVerdict;
import io.github.hansho.workflow.command.GrantAuthority;
import io.github.hansho.workflow.command.Hold;
import io.github.hansho.workflow.command.InvolveAsset;
import io.github.hansho.workflow.command.KeepEvidence;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.RecordContact;
import io.github.hansho.workflow.command.RecordOutcome;
import io.github.hansho.workflow.command.Resume;
import io.github.hansho.workflow.command.SetSeverity;
import io.github.hansho.workflow.command.Snooze;
import io.github.hansho.workflow.command.Thank;
import io.github.hansho.workflow.command.Unacknowledge;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The words under which a scenario does things, and what each means. */
final class Verbs {

    private static final Text UNSAID = Text.of("scenario");

    private Verbs() {}

    static Map<String, WishReader.Verb> all(Parts parts) {
        Map<String, WishReader.Verb> verbs = new LinkedHashMap<>(HandOverVerbs.all());
        verbs.put("acknowledge", (said, at) -> track(said).map(Acknowledge::new));
        verbs.put(
                "unacknowledge",
                (said, at) ->
                        Optional.of(new Unacknowledge(text(said).map(Text::of).orElse(UNSAID))));
        verbs.put(
                "setSeverity",
                value(node -> Nodes.oneOf(node, "severity", parts.severities()).map(SetSeverity::to)));
        verbs.put("moveTo", value(node -> move(node, parts)));
        verbs.put("note", words(Note::of));
        verbs.put("assign", words(person -> new Assign(Party.person(person))));
        verbs.put("declare", words(criteria -> new Declare(criteria, UNSAID)));
        verbs.put("involve", words(InvolveAsset::of));
        verbs.put("contain", words(ContainAsset::of));
        verbs.put(
                "escalate",
                (said, at) -> Optional.of(Escalate.because(text(said).orElse("scenario"))));
        verbs.put("snooze", (said, at) -> snooze(said));
        verbs.put("endSnooze", (said, at) -> Optional.of(new EndSnooze()));
        verbs.put("hold", (said, at) -> hold(said));
        verbs.put("resume", (said, at) -> Optional.of(new Resume(UNSAID)));
        verbs.put("keepEvidence", map(Verbs::evidence, "evidence", "asset", "kind", "sha256"));
        verbs.put("contact", map(Verbs::contact, "to", "channel", "result"));
        verbs.put("grant", map(Verbs::grant, "authority", "to"));
        verbs.put(
                "verdict",
                value(node -> Nodes.constant(node, "verdict", Verdict.values()).map(GiveVerdict::of)));
        verbs.put(
                "outcome",
                value(node -> Nodes.constant(node, "outcome", Outcome.values()).map(RecordOutcome::of)));
        verbs.put(
                "closureReason",
                value(node -> Nodes.constant(node, "closure-reason", ClosureReason.values())
                        .map(GiveClosureReason::of)));
        verbs.put("answerReporter", words(answer -> new AnswerReporter("mail", Text.of(answer))));
        verbs.put("feedback", words(team -> new GiveFeedback(Party.team(team), UNSAID)));
        verbs.put("thank", words(team -> new Thank(Party.team(team), UNSAID)));
        return verbs;
    }

    /** A word that needs a value. */
    static WishReader.Verb value(Function<YamlNode, Optional<? extends Command>> read) {
        return (said, at) -> {
            if (said.isEmpty()) {
                at.report(Words.of("value-needed"));
                return Optional.empty();
            }
            return read.apply(said.get());
        };
    }

    /** A word that needs some text. */
    static WishReader.Verb words(Function<String, Command> read) {
        return value(node -> node.asText().map(read));
    }

    /** A word that needs a map with these keys. */
    static WishReader.Verb map(Function<YamlMap, Optional<? extends Command>> read, String... keys) {
        return value(node -> node.asMap().flatMap(map -> {
            map.only(Set.of(keys));
            return read.apply(map);
        }));
    }

    static Optional<String> text(Optional<YamlNode> said) {
        return said.flatMap(YamlNode::asText);
    }

    private static Optional<Track> track(Optional<YamlNode> said) {
        return said.isEmpty() ? Optional.of(Track.FUNCTIONAL) : Nodes.constant(said.get(), "track", Track.values());
    }

    private static Optional<Command> move(YamlNode node, Parts parts) {
        if (!(node instanceof YamlMap map)) {
            return Nodes.oneOf(node, "state", parts.states()).map(Move::to);
        }
        map.only(Set.of("state", "reason"));
        return map.need("state")
                .flatMap(state -> Nodes.oneOf(state, "state", parts.states()))
                .map(state -> new Move(state, map.text("reason").map(Text::of).orElse(Text.NONE)));
    }

    private static Optional<Command> snooze(Optional<YamlNode> said) {
        return said.isEmpty()
                ? Optional.of(Snooze.untilEnded("scenario"))
                : said.get().asSpan().map(time -> now -> new Snooze(now.at().plus(time), UNSAID).decide(now));
    }

    private static Optional<Command> hold(Optional<YamlNode> said) {
        return said.isEmpty()
                ? Optional.of(new Hold(UNSAID, UNSAID, Optional.empty()))
                : said.get()
                        .asSpan()
                        .map(time -> now ->
                                Hold.until(now.at().plus(time), "scenario").decide(now));
    }

    private static Optional<Command> evidence(YamlMap map) {
        Optional<String> evidence = map.need("evidence").flatMap(YamlNode::asText);
        return evidence.map(id -> new KeepEvidence(
                id, map.text("asset"), map.text("kind").orElse("memory-image"), map.text("sha256"), Text.NONE));
    }

    private static Optional<Command> contact(YamlMap map) {
        Optional<String> to = map.need("to").flatMap(YamlNode::asText);
        Optional<Contact> result =
                map.need("result").flatMap(node -> Nodes.constant(node, "contact", Contact.values()));
        return to.flatMap(person -> result.map(what ->
                RecordContact.of(Party.person(person), map.text("channel").orElse("phone"), what)));
    }

    private static Optional<Command> grant(YamlMap map) {
        Optional<String> authority = map.need("authority").flatMap(YamlNode::asText);
        Optional<String> to = map.need("to").flatMap(YamlNode::asText);
        return authority.flatMap(
                name -> to.map(team -> new GrantAuthority(Authority.of(name), Party.team(team), UNSAID)));
    }
}
