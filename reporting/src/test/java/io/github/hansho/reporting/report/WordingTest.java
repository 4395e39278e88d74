package io.github.hansho.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.LinkKind;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.vocabulary.Act;
import io.github.hansho.reporting.metric.HandOver;
import io.github.hansho.reporting.metric.Mark;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    static Stream<String> families() {
        return Stream.of(
                        keys("contact.", Contact.values()),
                        keys("item.", HandOverItem.values()),
                        keys("lapse.", Mark.Why.values()),
                        keys("event-sort.", Event.Sort.values()),
                        keys("fate.", AlertFlow.Fate.values()),
                        keys("offer-result.", HandOver.Result.values()),
                        keys("offer.", HandOver.Result.values()),
                        keys("compared.", ExchangedOffer.Compared.values()),
                        keys("claim.", RecordPair.Claim.values()),
                        keys("comparison.", RecordPair.Claim.values()),
                        keys("rung.", LadderLanes.Rung.values()),
                        keys("escalation.", Act.values()),
                        keys("event.linked.", LinkKind.values()))
                .flatMap(family -> family);
    }

    @ParameterizedTest
    @MethodSource("families")
    void hasWordsForEveryConstant(String key) {
        assertThat(Wording.TEXTS.keys()).contains(key);
    }

    private static Stream<String> keys(String prefix, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant ->
                        prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
