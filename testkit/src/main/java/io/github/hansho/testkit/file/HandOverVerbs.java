package io.github.hansho.testkit.file;

import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.AcceptHandOver;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.DeclineHandOver;
import io.github.hansho.workflow.command.MakeDecision;
import io.github.hansho.workflow.command.OfferHandOver;
import io.github.hansho.workflow.command.RequestDecision;
import io.github.hansho.workflow.command.ReturnHandOver;
import io.github.hansho.workflow.command.WithdrawHandOver;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The words about hand-overs and decisions. */
final class HandOverVerbs {

    private static final Map<String, HandOverItem> ITEMS = items();

    private HandOverVerbs() {}

    private static Map<String, HandOverItem> items() {
        Map<String, HandOverItem> items = new LinkedHashMap<>();
        items.put("summary", HandOverItem.SUMMARY);
        items.put("impactScope", HandOverItem.IMPACT_SCOPE);
        items.put("occurredAt", HandOverItem.OCCURRED_AT);
        items.put("relatedSystems", HandOverItem.RELATED_SYSTEMS);
        items.put("responsible", HandOverItem.RESPONSIBLE);
        return items;
    }

    static Map<String, WishReader.Verb> all() {
        Map<String, WishReader.Verb> verbs = new LinkedHashMap<>();
        verbs.put("offer", Verbs.value(HandOverVerbs::offer));
        verbs.put("accept", (said, at) -> accept(said));
        verbs.put(
                "decline",
                (said, at) ->
                        Optional.of(DeclineHandOver.because(Verbs.text(said).orElse("scenario"))));
        verbs.put("sendBack", Verbs.map(HandOverVerbs::sendBack, "missing", "reason"));
        verbs.put(
                "withdraw",
                (said, at) -> Optional.of(
                        new WithdrawHandOver(Text.of(Verbs.text(said).orElse("scenario")))));
        verbs.put("ask", Verbs.map(HandOverVerbs::ask, "of", "question", "options", "otherwise", "answerWithin"));
        verbs.put("decide", Verbs.value(HandOverVerbs::decide));
        return verbs;
    }

    private static Optional<Command> offer(YamlNode node) {
        if (!(node instanceof YamlMap map)) {
            return node.asText().map(team -> OfferHandOver.to(Party.team(team)));
        }
        Set<String> keys = new LinkedHashSet<>(ITEMS.keySet());
        keys.add("to");
        keys.add("answerWithin");
        map.only(keys);
        Optional<String> to = map.need("to").flatMap(YamlNode::asText);
        Optional<Duration> within = map.span("answerWithin");
        OfferHandOver offer = OfferHandOver.to(Party.team(to.orElse("?")));
        for (Map.Entry<String, HandOverItem> item : ITEMS.entrySet()) {
            Optional<YamlNode> value = map.find(item.getKey());
            offer = value.isPresent() ? with(offer, item.getValue(), value.get()) : offer;
        }
        OfferHandOver complete = offer;
        return to.map(team ->
                now -> within.map(time -> complete.answerBy(now.at().plus(time)))
                        .orElse(complete)
                        .decide(now));
    }

    private static OfferHandOver with(OfferHandOver offer, HandOverItem item, YamlNode value) {
        if (value instanceof YamlMap map) {
            map.only(Set.of("unknown"));
            return map.need("unknown")
                    .flatMap(YamlNode::asText)
                    .map(because -> offer.unknown(item, because))
                    .orElse(offer);
        }
        return value.asText().map(words -> offer.with(item, words)).orElse(offer);
    }

    private static Optional<Command> accept(Optional<YamlNode> said) {
        if (said.isEmpty()) {
            return Optional.of(AcceptHandOver.unreservedly());
        }
        return said.get().asMap().flatMap(map -> {
            map.only(Set.of("reservation", "within"));
            Optional<String> reservation = map.need("reservation").flatMap(YamlNode::asText);
            Optional<Duration> within = map.need("within").flatMap(YamlNode::asSpan);
            return reservation.flatMap(words -> within.map(time ->
                    now -> AcceptHandOver.under(words, now.at().plus(time)).decide(now)));
        });
    }

    private static Optional<Command> sendBack(YamlMap map) {
        Set<HandOverItem> missing = new LinkedHashSet<>();
        map.items("missing")
                .forEach(node -> Nodes.oneOf(node, "item", ITEMS.keySet()).ifPresent(name -> {
                    missing.add(Objects.requireNonNull(ITEMS.get(name)));
                }));
        return Optional.of(
                new ReturnHandOver(missing, Text.of(map.text("reason").orElse("scenario"))));
    }

    private static Optional<Command> ask(YamlMap map) {
        Optional<String> of = map.need("of").flatMap(YamlNode::asText);
        Optional<String> question = map.need("question").flatMap(YamlNode::asText);
        Optional<Duration> within = map.need("answerWithin").flatMap(YamlNode::asSpan);
        Optional<String> otherwise = map.text("otherwise");
        Map<String, String> options = new LinkedHashMap<>();
        map.need("options")
                .flatMap(YamlNode::asMap)
                .ifPresent(all ->
                        all.entries().forEach((id, node) -> node.asText().ifPresent(words -> options.put(id, words))));
        if (of.isEmpty() || question.isEmpty() || within.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(now -> {
            RequestDecision asked =
                    RequestDecision.of(of.get(), question.get(), now.at().plus(within.get()));
            for (Map.Entry<String, String> option : options.entrySet()) {
                asked = asked.option(option.getKey(), option.getValue());
            }
            return (otherwise.isPresent() ? asked.otherwise(otherwise.get()) : asked).decide(now);
        });
    }

    private static Optional<Command> decide(YamlNode node) {
        Optional<YamlMap> map = node.asMap();
        if (map.isEmpty() || map.get().entries().size() != 1) {
            map.ifPresent(many -> many.report(Words.of("one-decision")));
            return Optional.empty();
        }
        Map.Entry<String, YamlNode> only =
                map.get().entries().entrySet().iterator().next();
        return only.getValue().asText().map(option -> MakeDecision.of(only.getKey(), option));
    }
}
