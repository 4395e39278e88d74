package io.github.hansho.workflow.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.json.Jackson3;
import io.github.hansho.workflow.command.AcceptHandOver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/exchange.md} shows is what this runs, and each crossing that it lists has a test. */
class ExchangePageTest {

    private static final Path PAGE = Path.of("../docs/exchange.md");
    private static final Path SOURCE =
            Path.of("src/test/java/io/github/hansho/workflow/exchange/ExchangePageTest.java");

    private final Instant time = Instant.parse("2026-11-22T13:00:00Z");
    private final Half provider = Half.provider(() -> time);
    private final Half customer = Half.customer(() -> time);
    private final Queue<String> toTheCustomer = new ArrayDeque<>();
    private final Queue<String> toTheProvider = new ArrayDeque<>();

    private void exchange() {
        // region carrying
        Envelopes json = Envelopes.of(Jackson3.texts());
        Exchange withTheCustomer = Exchange.of(provider.desk, "mssp", "kaisha");

        // now and then, and after a restart: what the other side has not confirmed yet
        for (Envelope envelope : withTheCustomer.outgoing()) {
            toTheCustomer.add(json.write(envelope));
        }

        // for each message from the other side: what to say at once
        while (!toTheProvider.isEmpty()) {
            for (Envelope reply : withTheCustomer.receive(json.read(toTheProvider.remove()))) {
                toTheCustomer.add(json.write(reply));
            }
        }
        // endregion
        Exchange withTheProvider = customer.exchange;
        while (!toTheCustomer.isEmpty()) {
            withTheProvider
                    .receive(json.read(toTheCustomer.remove()))
                    .forEach(reply -> toTheProvider.add(json.write(reply)));
        }
        withTheProvider.outgoing().forEach(envelope -> toTheProvider.add(json.write(envelope)));
    }

    @Test
    void carriesAnIncidentFromOneDeskToTheOther() {
        provider.seat
                .handle(provider.opens("low"), provider.offerTo(customer, time.plus(Duration.ofHours(1))))
                .orThrow();
        exchange();
        customer.seat.handle(customer.id(), AcceptHandOver.unreservedly()).orThrow();
        exchange();
        exchange();
        exchange();

        assertThat(provider.incident().owner()).isEqualTo(customer.party);
        assertThat(customer.incident().owner()).isEqualTo(customer.party);
        assertThat(customer.exchange.outgoing()).isEmpty();
        assertThat(Exchange.of(provider.desk, "mssp", "kaisha").outgoing()).isEmpty();
    }

    @Test
    void thePageShowsWhatRuns() throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        String region = lines
                .subList(lines.indexOf("        // region carrying") + 1, lines.indexOf("        // endregion"))
                .stream()
                .map(String::stripTrailing)
                .map(line -> line.isEmpty() ? line : line.substring(8))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(PAGE)).contains("```java\n" + region + "\n```");
    }

    @Test
    void everyCrossingOnThePageHasATest() throws IOException {
        List<String> all = Stream.of(ExchangeTest.class, ExchangeBordersTest.class)
                .flatMap(tests -> Arrays.stream(tests.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getName())
                .toList();
        Matcher row = Pattern.compile("(?m)^\\|.*\\| `(\\w+)` \\|$").matcher(Files.readString(PAGE));
        List<String> named = row.results().map(match -> match.group(1)).toList();

        assertThat(named).hasSizeGreaterThanOrEqualTo(12);
        assertThat(all).containsAll(named);
    }
}
