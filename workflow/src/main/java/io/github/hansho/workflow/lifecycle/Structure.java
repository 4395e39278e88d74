package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Notation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** What a lifecycle does, as canonical text: states, phases, entries, moves, guards and timers; no words for people. */
final class Structure {

    private Structure() {}

    /** Returns the SHA-256 of the canonical text, in hexadecimal. */
    static String hash(Draft draft, Map<String, Node> nodes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(text(draft, nodes).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Draft draft, Map<String, Node> nodes) {
        StringBuilder text = new StringBuilder(nodes.size() * 64);
        text.append("initial ").append(quoted(draft.initial)).append('\n');
        draft.entries.forEach(
                entry -> text.append("entry ").append(quoted(entry)).append('\n'));
        draft.renamed.forEach((old, now) ->
                text.append("renamed ").append(quoted(old)).append(quoted(now)).append('\n'));
        for (Node node : nodes.values()) {
            text.append("state ")
                    .append(quoted(node.state.id()))
                    .append(' ')
                    .append(node.state.phase().code());
            text.append(node.state.waiting() ? " waiting\n" : "\n");
            node.rules().forEach(rule -> move(text, rule));
        }
        return text.toString();
    }

    private static void move(StringBuilder text, MoveRule rule) {
        text.append("move ").append(quoted(rule.to()));
        text.append(' ').append(Notation.of(rule.guard()));
        text.append(rule.needsReason() ? " reason" : "").append(rule.reopens() ? " reopen" : "");
        rule.after().ifPresent(after -> text.append(" after ").append(after));
        text.append(rule.reaches().stream().map(m -> " reaches " + m.code()).collect(Collectors.joining()));
        text.append('\n');
    }

    private static String quoted(String id) {
        return "\"" + id.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
