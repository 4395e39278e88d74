package io.github.hansho.cli.coverage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.hansho.testkit.coverage.Covered;
import io.github.hansho.testkit.coverage.Event;
import io.github.hansho.testkit.coverage.Finding;
import io.github.hansho.testkit.coverage.Promise;
import io.github.hansho.testkit.coverage.Stretch;
import io.github.hansho.testkit.coverage.Timing;
import io.github.hansho.testkit.coverage.Witness;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The answer for programs; docs/coverage.md says what each name means. */
final class CoverageJson {

    private CoverageJson() {}

    static String of(Told told, Locale locale) {
        Covered covered = told.covered();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("plan", covered.plan().ref().toString());
        append(root, covered.stretch());
        root.put("zone", covered.stretch().zone().getId())
                .put("ahead", covered.ahead().toString());
        ArrayNode only = root.putArray("where");
        told.only().forEach(only::add);
        root.put(
                        "combinations",
                        covered.worlds().stream()
                                .mapToInt(world -> world.combinations().size())
                                .sum())
                .put("worlds", covered.worlds().size());
        ArrayNode held = root.putArray("held");
        covered.held()
                .forEach(field -> held.addObject()
                        .put("field", field.field().name())
                        .put("value", field.value().toText()));
        ArrayNode promises = root.putArray("promises");
        told.promises().forEach(promise -> append(promises.addObject(), promise, locale));
        ArrayNode findings = root.putArray("findings");
        covered.findings().forEach(finding -> append(findings.addObject(), finding, locale));
        return root.toPrettyString() + "\n";
    }

    private static void append(ObjectNode node, Promise promise, Locale locale) {
        node.put("who", promise.who())
                .put("within", promise.within().toString())
                .put("kept", promise.isKept())
                .put("words", promise.words().in(locale));
        append(node.putArray("stretches"), promise.broken());
        promise.first().ifPresent(first -> append(node.putObject("first"), first, locale));
    }

    private static void append(ObjectNode node, Finding finding, Locale locale) {
        node.put("kind", FailOn.word(finding.flaw().kind()))
                .put("subject", finding.flaw().subject())
                .put("words", finding.flaw().words().in(locale));
        append(node.putArray("stretches"), finding.stretches());
        append(node.putObject("first"), finding.first(), locale);
    }

    private static void append(ArrayNode node, List<Stretch> stretches) {
        stretches.forEach(stretch -> append(node.addObject(), stretch));
    }

    private static void append(ObjectNode node, Stretch stretch) {
        node.put("from", stretch.from().toString())
                .put("to", stretch.to().toString())
                .put("length", stretch.length().toString());
    }

    private static void append(ObjectNode node, Witness witness, Locale locale) {
        node.put("opened", witness.openedAt().toString());
        ObjectNode with = node.putObject("with");
        witness.combination().values().forEach((field, value) -> with.put(field, value.toText()));
        ArrayNode events = node.putArray("events");
        for (Event event : witness.events()) {
            Timing timing = event.timing();
            ObjectNode one = events.addObject()
                    .put(
                            "after",
                            Duration.between(witness.openedAt(), timing.of(witness.openedAt()))
                                    .toString())
                    .put("fixed", timing instanceof Timing.At)
                    .put("kind", FailOn.word(event.kind()))
                    .put("run", event.run())
                    .put("pass", event.pass());
            if (event.kind() != Event.Kind.EXHAUSTED) {
                one.put("step", event.step());
            }
            if (event.kind() == Event.Kind.SKIPPED || event.kind() == Event.Kind.DEFERRED) {
                one.put("reason", event.detail());
            }
            ArrayNode people = one.putArray("called");
            event.recipients()
                    .forEach(recipient ->
                            people.addObject().put("person", recipient.person()).put("target", recipient.target()));
            one.put("words", event.words().in(locale));
        }
    }
}
