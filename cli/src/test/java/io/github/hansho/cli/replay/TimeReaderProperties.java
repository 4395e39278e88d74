package io.github.hansho.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.reporting.ticket.TicketRow;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class TimeReaderProperties {

    private static final String[] PATTERNS = {
        "iso",
        "iso-local",
        "d/M/uuuu HH:mm",
        "dd.MM.uuuu HH:mm:ss",
        "uuuu-MM-dd HH:mm:ss.SSS",
        "uuuuMMddHHmmss",
        "M/d/uuuu H:m",
        "uuuu-MM-dd'T'HH:mm:ssXXX",
        "uuuu/MM/dd HH:mm:ss XX",
        "uuuu年M月d日 H時m分",
        "dd-MMM-uuuu hh:mm a",
        "uuuuMMdd'T'HHmmssSSSXX",
        "uuuu-MM-dd HH:mm:ss xxx",
        "d.M.uu HH:mm"
    };

    /** A value written by the formatter, and then perhaps spoiled: a character dropped, doubled or replaced. */
    private record Sample(String pattern, String text) {}

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<LocalDateTime> times = Arbitraries.longs()
                .between(-80_000_000_000L, 260_000_000_000L)
                .map(second ->
                        LocalDateTime.ofEpochSecond(second, Math.floorMod(second, 1_000) * 1_000_000, ZoneOffset.UTC));
        Arbitrary<Integer> offset = Arbitraries.integers().between(-18 * 4, 18 * 4);
        Arbitrary<Integer> spoil = Arbitraries.integers().between(0, 7);
        Arbitrary<Integer> where = Arbitraries.integers().between(0, 40);
        Arbitrary<Character> character = Arbitraries.of('0', '1', '9', '-', '+', ':', 'Z', ' ', '/', 'T', 'x');
        return Combinators.combine(Arbitraries.of(PATTERNS), times, offset, spoil, where, character)
                .as((pattern, time, quarters, how, at, c) -> new Sample(
                        pattern,
                        spoiled(
                                formatter(pattern).format(time.atOffset(ZoneOffset.ofTotalSeconds(quarters * 900))),
                                how,
                                at,
                                c)));
    }

    private static String spoiled(String text, int how, int where, char c) {
        int at = where % text.length();
        return switch (how) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + c + text.substring(at);
            case 2 -> text.substring(0, at) + c + text.substring(at + 1);
            case 3 -> text.replaceFirst("[0-9]{2}", "31").replaceFirst("[0-9]{1,2}(?=[^0-9]*$)", "60");
            default -> text;
        };
    }

    private static DateTimeFormatter formatter(String pattern) {
        return switch (pattern) {
            case "iso" -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);
            case "iso-local" -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);
            default ->
                new DateTimeFormatterBuilder()
                        .appendPattern(pattern)
                        .toFormatter(Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT);
        };
    }

    @Property(tries = 20_000)
    void readsWhatTheFormatterReadsAndRefusesWhatItRefuses(@ForAll("samples") Sample sample) {
        TimePattern pattern = TimePattern.of(sample.pattern());
        TimeReader reader = new TimeReader(
                pattern, new LocalClock(ZoneOffset.ofHours(9), LocalClock.Choice.UNKNOWN, LocalClock.Choice.EARLIER));
        Optional<Long> wanted = slowly(sample, pattern.hasOffset());
        Statistics.collect(wanted.isPresent() ? "read" : "refused");
        Statistics.coverage(c -> {
            c.check("read").percentage(p -> p >= 5);
            c.check("refused").percentage(p -> p >= 5);
        });

        char[] padded = ("12" + sample.text() + "34").toCharArray();
        long read = reader.read(padded, 2, sample.text().length());

        assertThat(reader.outcome() == Outcome.READ ? Optional.of(read) : Optional.empty())
                .as("%s by %s", sample.text(), sample.pattern())
                .isEqualTo(wanted);
        if (wanted.isEmpty()) {
            assertThat(read).isEqualTo(TicketRow.NO_TIME);
        }
    }

    private static Optional<Long> slowly(Sample sample, boolean hasOffset) {
        try {
            var parsed = formatter(sample.pattern()).parse(sample.text());
            return Optional.of(
                    hasOffset
                            ? OffsetDateTime.from(parsed).toInstant().toEpochMilli()
                            : LocalDateTime.from(parsed)
                                    .toInstant(ZoneOffset.ofHours(9))
                                    .toEpochMilli());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Tokyo", "Africa/Casablanca")
                .map(ZoneId::of);
    }

    @Property
    void turnsLocalTimesIntoInstantsAsTheZoneDoes(@ForAll("zones") ZoneId zone, @ForAll long seed) {
        LocalClock clock = new LocalClock(zone, LocalClock.Choice.LATER, LocalClock.Choice.EARLIER);
        Random random = new Random(seed);
        String before = random.nextBoolean() ? "2024-06-01T00:00:00Z" : "2024-12-01T00:00:00Z";
        ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.parse(before));
        long around = next == null ? 1_700_000_000L : next.getDateTimeBefore().toEpochSecond(ZoneOffset.UTC);
        for (int i = 0; i < 20; i++) {
            long local = around + random.nextInt(-5_400, 5_400);
            LocalDateTime time = LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC);
            int offsets = zone.getRules().getValidOffsets(time).size();
            Statistics.collect(offsets);

            assertThat(clock.epochSecond(local)).isEqualTo(time.atZone(zone).toEpochSecond());
            assertThat(clock.outcome())
                    .isEqualTo(offsets == 1 ? Outcome.READ : offsets == 0 ? Outcome.IN_GAP : Outcome.TWICE);
            assertThat(clock.known()).isTrue();
        }
        Statistics.coverage(c -> {
            c.check(0).percentage(p -> p >= 5);
            c.check(1).percentage(p -> p >= 5);
            c.check(2).percentage(p -> p >= 5);
        });
    }
}
