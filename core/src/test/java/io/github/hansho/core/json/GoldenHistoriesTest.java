package io.github.hansho.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.fact.AlertReceived;
import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.fact.DeliveryQueued;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.Records;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Histories as they were written once, each with the state that it folds to, checked by hand.
 *
 * <p>Until 0.1.0 they may be rewritten, from then on they are only added to: what was kept has to be read for ever.
 */
class GoldenHistoriesTest {

    private static final FactLines TWO = Jackson2.lines();
    private static final FactLines THREE = Jackson3.lines();

    static final List<String> NAMES =
            List.of("night", "offers", "alerts", "plan", "escalation", "delivery", "recipient", "reader", "unknown");

    @ParameterizedTest
    @FieldSource("NAMES")
    void areReadByBothAndWrittenAgainByteForByte(String name) {
        List<String> lines = lines(name + ".jsonl");
        for (FactLines one : List.of(TWO, THREE)) {
            List<Fact> facts = one.readAll(lines);
            assertThat(facts.stream().map(TWO::write)).isEqualTo(lines);
            assertThat(facts.stream().map(THREE::write)).isEqualTo(lines);
        }
        assertThat(TWO.readAll(lines)).isEqualTo(THREE.readAll(lines));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void foldToTheStateThatWasCheckedByHand(String name) {
        List<Fact> facts = THREE.readAll(lines(name + ".jsonl"));
        assertThat(Summary.of(state(facts))).isEqualTo(lines(name + ".txt"));
    }

    @Test
    void haveEveryTypeOfFactAmongThem() {
        Set<Class<?>> seen = new HashSet<>();
        for (String name : NAMES) {
            TWO.readAll(lines(name + ".jsonl")).forEach(fact -> seen.add(fact.getClass()));
        }
        assertThat(seen).isEqualTo(Records.permitted(Fact.class));
    }

    private static Object state(List<Fact> facts) {
        Fact first = facts.get(0);
        if (first instanceof DeliveryQueued) {
            return Delivery.of(facts);
        }
        return first instanceof Opened
                ? History.of(facts).incident()
                : first instanceof AlertReceived ? AlertHistory.of(facts).group() : first;
    }

    private static List<String> lines(String name) {
        String path = "/histories/v0/" + name;
        try (InputStream in = Objects.requireNonNull(GoldenHistoriesTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
