package io.github.hansho.cli.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.hansho.testkit.file.ScenarioResult;
import io.github.hansho.testkit.scenario.Check;
import java.util.List;
import java.util.Locale;

/** Results for programs. */
final class ResultJson {

    private ResultJson() {}

    static String of(List<ScenarioResult> results, Locale locale) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("scenarios", results.size())
                .put(
                        "failed",
                        results.stream().filter(result -> !result.holds()).count());
        ArrayNode all = root.putArray("results");
        results.forEach(result -> append(all.addObject(), result, locale));
        return root.toPrettyString() + "\n";
    }

    private static void append(ObjectNode node, ScenarioResult result, Locale locale) {
        node.put("file", result.file().name())
                .put("scenario", result.file().scenario().name())
                .put(
                        "start",
                        result.file().scenario().start().toOffsetDateTime().toString())
                .put("until", result.file().until().toString())
                .put("holds", result.holds());
        ArrayNode answers = node.putArray("answers");
        for (ScenarioResult.Answer answer : result.answers()) {
            ObjectNode one = answers.addObject()
                    .put("place", answer.place())
                    .put("expects", answer.check().what().in(locale))
                    .put("code", answer.check().what().code())
                    .put("holds", answer.check().holds());
            ArrayNode rows = one.putArray("rows");
            answer.check().rows().forEach(row -> append(rows.addObject(), row, locale));
        }
        ArrayNode calls = node.putArray("calls");
        result.run()
                .calls()
                .forEach(call -> calls.addObject()
                        .put("after", call.after().toString())
                        .put("person", call.person())
                        .put("role", call.role())
                        .put("act", call.act().code())
                        .put("run", call.run())
                        .put("pass", call.pass())
                        .put("step", call.step())
                        .put("incident", call.incident().value()));
    }

    private static void append(ObjectNode node, Check.Row row, Locale locale) {
        row.expected().ifPresent(words -> node.put("expected", words.in(locale)));
        row.happened().ifPresent(words -> node.put("happened", words.in(locale)));
        node.put("holds", row.holds());
    }
}
