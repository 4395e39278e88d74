package io.github.hansho.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

    private static final Instant AS_OF = Instant.parse("2026-11-24T08:00:00Z");
    private static final Edition ENGLISH = Edition.of(Locale.ENGLISH, ZoneId.of("Asia/Tokyo"), AS_OF);
    private static final Edition JAPANESE = Edition.of(Locale.JAPANESE, ZoneId.of("Asia/Tokyo"), AS_OF);

    @Nested
    class Durations {

        @ParameterizedTest
        @CsvSource({
            "PT0S, 0 min, 0分",
            "PT0.0005S, 0 ms, 0ミリ秒",
            "PT0.34S, 340 ms, 340ミリ秒",
            "PT1.5S, 2 s, 2秒",
            "PT59.4S, 59 s, 59秒",
            "PT38M, 38 min, 38分",
            "PT12M34S, 12 min 34 s, 12分34秒",
            "PT2H58M, 2 h 58 min, 2時間58分",
            "PT23H59M59.5S, 1 d, 1日",
            "PT42H10M29S, 1 d 18 h 10 min, 1日18時間10分",
            "PT42H10M30S, 1 d 18 h 11 min, 1日18時間11分",
            "P400D, 400 d, 400日",
            "PT-5M, -5 min, -5分",
            "PT-0.2S, -200 ms, -200ミリ秒"
        })
        void areWordedInAtMostThreeUnits(String iso, String english, String japanese) {
            assertThat(ENGLISH.duration(Duration.parse(iso)).words()).isEqualTo(english);
            assertThat(JAPANESE.duration(Duration.parse(iso)).words()).isEqualTo(japanese);
        }

        @Test
        void keepTheirExactValueBeside() {
            assertThat(ENGLISH.between(AS_OF, AS_OF.plusSeconds(2280))).isEqualTo(Value.exact("38 min", "PT38M"));
            assertThat(ENGLISH.between(AS_OF.plusSeconds(3), AS_OF)).isEqualTo(Value.exact("-3 s", "PT-3S"));
        }
    }

    @Nested
    class Instants {

        @Test
        void areWordedInTheZoneOfTheEditionAndStayExact() {
            Instant at = Instant.parse("2026-11-22T13:50:00Z");
            assertThat(ENGLISH.instant(at)).isEqualTo(Value.exact("2026-11-22 22:50", "2026-11-22T13:50:00Z"));
            assertThat(ENGLISH.instant(at.plusMillis(5_250)).words()).isEqualTo("2026-11-22 22:50:05.250");
            assertThat(ENGLISH.time(at).words()).isEqualTo("22:50");
        }

        @Test
        void haveTheirDayOfTheWeekInTheLanguage() {
            assertThat(ENGLISH.day(AS_OF)).isEqualTo(Value.exact("Tue 24 November 2026", "2026-11-24"));
            assertThat(JAPANESE.day(AS_OF).words()).isEqualTo("2026年11月24日(火)");
        }

        @Test
        void sayTheirOffsetWhereTheClockShowsATimeTwice() {
            Edition berlin = Edition.of(Locale.ENGLISH, ZoneId.of("Europe/Berlin"), AS_OF);
            assertThat(berlin.instant(Instant.parse("2026-10-25T00:30:00Z")).words())
                    .isEqualTo("2026-10-25 02:30 (+02:00)");
            assertThat(berlin.instant(Instant.parse("2026-10-25T01:30:00Z")).words())
                    .isEqualTo("2026-10-25 02:30 (+01:00)");
            assertThat(berlin.instant(Instant.parse("2026-10-25T02:30:00Z")).words())
                    .isEqualTo("2026-10-25 03:30");
        }
    }

    @Nested
    class NumbersInIt {

        @Test
        void areGroupedByThree() {
            assertThat(ENGLISH.count(1_265_588)).isEqualTo(Value.exact("1,265,588", "1265588"));
            assertThat(ENGLISH.count(-1_000).words()).isEqualTo("-1,000");
            assertThat(ENGLISH.count(999).words()).isEqualTo("999");
            assertThat(ENGLISH.count(Long.MIN_VALUE).words()).isEqualTo("-9,223,372,036,854,775,808");
            assertThat(ENGLISH.decimal(new BigDecimal("1234.565"), 2)).isEqualTo(Value.exact("1,234.57", "1234.565"));
            assertThat(ENGLISH.decimal(new BigDecimal("-0.001"), 2).words()).isEqualTo("0.00");
        }

        @Test
        void areNoShareOfNothing() {
            assertThat(ENGLISH.share(2, 3)).isEqualTo(Value.exact("66.7 %", "2/3"));
            assertThat(ENGLISH.share(0, 0)).isEqualTo(Value.missing("no data"));
            assertThat(JAPANESE.share(0, 0)).isEqualTo(Value.missing("データなし"));
        }
    }

    @Test
    void saysWhatItIsUnderATitle() {
        assertThat(ENGLISH.to(Audience.CUSTOMER).about().entries())
                .extracting(entry -> entry.key() + ": " + entry.value().words())
                .containsExactly("As of: 2026-11-24 17:00", "Times in: Asia/Tokyo (+09:00)", "Made for: customer");
        assertThat(JAPANESE.about().entries())
                .extracting(entry -> entry.key() + "：" + entry.value().words())
                .containsExactly("基準時点：2026-11-24 17:00", "時刻の表示：Asia/Tokyo (+09:00)", "対象読者：実務担当者");
    }

    @Test
    void doesNotNameAnOffsetTwice() {
        Edition offset = Edition.of(Locale.ENGLISH, ZoneId.of("+09:00"), AS_OF);
        assertThat(offset.about().entries().get(1).value().words()).isEqualTo("+09:00");
    }

    @Test
    void speaksEnglishWhereItDoesNotKnowTheLanguage() {
        Edition french = Edition.of(Locale.FRENCH, ZoneId.of("UTC"), AS_OF);
        assertThat(french.duration(Duration.ofHours(1)).words()).isEqualTo("1 h");
    }

    @Test
    void wordsLabelsAndMessages() {
        Message message =
                new Message("hello", Label.of("{who} called", "{who}へ架電"), Map.of("who", Label.of("the CISO", "CISO")));
        assertThat(ENGLISH.in(message)).isEqualTo("the CISO called");
        assertThat(JAPANESE.in(message)).isEqualTo("CISOへ架電");
        assertThat(JAPANESE.in(Label.of("night", "夜"))).isEqualTo("夜");
    }
}
