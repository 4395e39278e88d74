package io.github.hansho.workflow.escalation;

import io.github.hansho.workflow.yaml.YamlNode;
import java.time.Duration;
import java.util.Optional;

/** Reads lengths of time, and writes them as plans do. */
final class Spans {

    private Spans() {}

    /** Reads a length that is longer than nothing. */
    static Optional<Duration> some(YamlNode node) {
        return node.asSpan().filter(span -> {
            if (span.isZero()) {
                node.report(Words.of("no-time"));
            }
            return !span.isZero();
        });
    }

    static String text(Duration span) {
        return io.github.hansho.core.condition.Spans.toText(span);
    }
}
