package io.github.hansho.workflow.escalation;

import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.escalation.EscalationSettings.AcknowledgeBy;
import io.github.hansho.workflow.escalation.EscalationSettings.CatchUp;
import io.github.hansho.workflow.escalation.EscalationSettings.OnAgain;
import io.github.hansho.workflow.escalation.EscalationSettings.OnEmptyTarget;
import io.github.hansho.workflow.escalation.EscalationSettings.OnExhausted;
import io.github.hansho.workflow.escalation.EscalationSettings.OnPolicySwap;
import io.github.hansho.workflow.escalation.EscalationSettings.OnSeverityChange;
import io.github.hansho.workflow.escalation.EscalationSettings.OnSnoozeEnd;
import io.github.hansho.workflow.escalation.EscalationSettings.OnUnack;
import io.github.hansho.workflow.escalation.EscalationSettings.OnUnknown;
import io.github.hansho.workflow.escalation.EscalationSettings.OutsideWindow;
import io.github.hansho.workflow.escalation.EscalationSettings.ResolveAt;
import io.github.hansho.workflow.escalation.EscalationSettings.WaitFrom;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads settings: a preset first, if one is named, then each that is written out. */
final class SettingsReader {

    /** The most additional passes. */
    private static final int MOST_PASSES = 20;

    private static final Map<String, BiConsumer<YamlNode, EscalationSettings.Builder>> READERS = readers();

    private SettingsReader() {}

    /** Reads the settings of a map over those that hold without it. */
    static EscalationSettings read(YamlMap map, EscalationSettings otherwise) {
        map.only(READERS.keySet());
        EscalationSettings base = map.find("preset")
                .flatMap(node -> one(node, "preset", Presets.byName()))
                .orElse(otherwise);
        EscalationSettings.Builder builder = EscalationSettings.builder().from(base);
        map.entries().forEach((name, node) -> {
            if (READERS.containsKey(name)) {
                READERS.getOrDefault(name, (n, b) -> {}).accept(node, builder);
            }
        });
        EscalationSettings settings = builder.build();
        endless(map, settings);
        return settings;
    }

    /** A ladder that is climbed again and again has to leave time in between. */
    private static void endless(YamlMap map, EscalationSettings settings) {
        boolean again = settings.additionalPasses() > 0 || settings.onExhausted() == OnExhausted.LOOP;
        if (again && settings.passGap().isZero()) {
            map.report(Words.of("no-pass-gap", "value", 0));
        }
    }

    private static Map<String, BiConsumer<YamlNode, EscalationSettings.Builder>> readers() {
        Map<String, BiConsumer<YamlNode, EscalationSettings.Builder>> all = new LinkedHashMap<>();
        all.put("preset", (node, builder) -> {});
        all.put("grace", span(EscalationSettings.Builder::grace));
        all.put("waitFrom", constant(WaitFrom.values(), EscalationSettings.Builder::waitFrom));
        all.put("onUnack", constant(OnUnack.values(), EscalationSettings.Builder::onUnack));
        all.put("onEmptyTarget", constant(OnEmptyTarget.values(), EscalationSettings.Builder::onEmptyTarget));
        all.put("fallback", (node, builder) -> node.asText().ifPresent(builder::fallback));
        all.put("acknowledgeBy", constant(AcknowledgeBy.values(), EscalationSettings.Builder::acknowledgeBy));
        all.put("ackTimeout", some(EscalationSettings.Builder::ackTimeout));
        all.put("ackReminder", some(EscalationSettings.Builder::ackReminder));
        all.put("ackConfirm", some(EscalationSettings.Builder::ackConfirm));
        all.put("additionalPasses", SettingsReader::passes);
        all.put("passGap", span(EscalationSettings.Builder::passGap));
        all.put("passRevertsAck", (node, builder) -> node.asFlag().ifPresent(builder::passRevertsAck));
        all.put("onExhausted", constant(OnExhausted.values(), EscalationSettings.Builder::onExhausted));
        all.put("onPolicySwap", constant(OnPolicySwap.values(), EscalationSettings.Builder::onPolicySwap));
        all.put("onSeverityChange", constant(OnSeverityChange.values(), EscalationSettings.Builder::onSeverityChange));
        all.put("onSnoozeEnd", constant(OnSnoozeEnd.values(), EscalationSettings.Builder::onSnoozeEnd));
        all.put("catchUp", constant(CatchUp.values(), EscalationSettings.Builder::catchUp));
        all.put("tooLateAfter", some(EscalationSettings.Builder::tooLateAfter));
        all.put("resolveAt", constant(ResolveAt.values(), EscalationSettings.Builder::resolveAt));
        all.put("resolvedFrom", SettingsReader::phase);
        all.put("onUnknown", constant(OnUnknown.values(), EscalationSettings.Builder::onUnknown));
        all.put("onAgain", constant(OnAgain.values(), EscalationSettings.Builder::onAgain));
        all.put("outsideWindow", constant(OutsideWindow.values(), EscalationSettings.Builder::outsideWindow));
        return Map.copyOf(all);
    }

    private static BiConsumer<YamlNode, EscalationSettings.Builder> span(
            BiConsumer<EscalationSettings.Builder, Duration> set) {
        return (node, builder) -> node.asSpan().ifPresent(span -> set.accept(builder, span));
    }

    private static BiConsumer<YamlNode, EscalationSettings.Builder> some(
            BiConsumer<EscalationSettings.Builder, Duration> set) {
        return (node, builder) -> Spans.some(node).ifPresent(span -> set.accept(builder, span));
    }

    private static <E extends Enum<E>> BiConsumer<YamlNode, EscalationSettings.Builder> constant(
            E[] all, BiConsumer<EscalationSettings.Builder, E> set) {
        Map<String, E> byName = new LinkedHashMap<>();
        for (E one : all) {
            byName.put(Names.camel(one), one);
        }
        return (node, builder) -> one(node, "setting", byName).ifPresent(value -> set.accept(builder, value));
    }

    private static void passes(YamlNode node, EscalationSettings.Builder builder) {
        within(node, MOST_PASSES, builder::additionalPasses);
    }

    private static void within(YamlNode node, int most, Consumer<Integer> set) {
        node.asCount().ifPresent(count -> {
            if (count > most) {
                node.report(Words.of("too-many", "value", count, "most", most));
            } else {
                set.accept(count.intValue());
            }
        });
    }

    private static void phase(YamlNode node, EscalationSettings.Builder builder) {
        Map<String, Phase> byCode = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            byCode.put(phase.code(), phase);
        }
        one(node, "phase", byCode).ifPresent(builder::resolvedFrom);
    }

    private static <T> Optional<T> one(YamlNode node, String what, Map<String, T> byName) {
        return node.asText().flatMap(name -> {
            T value = byName.get(name);
            if (value == null) {
                node.reportUnknown(Words.label(what), name, byName.keySet());
            }
            return Optional.ofNullable(value);
        });
    }
}
