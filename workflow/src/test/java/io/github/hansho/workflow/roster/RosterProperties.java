package io.github.hansho.workflow.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.calendar.Openness;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class RosterProperties {

    /** Three layers by the hour, with windows, have no thousand edges in it, after which a transition may be no change. */
    private static final Duration FEW_EDGES = Duration.ofDays(10);

    @Provide
    Arbitrary<Roster> rosters() {
        return AnyRoster.some();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return AnyRoster.instants();
    }

    /** Every case that unknown windows allow, each worked out by itself. */
    private static Set<Set<String>> cases(Roster roster, Instant at) {
        int layers = roster.layers().size();
        Set<Set<String>> cases = new HashSet<>();
        for (int open = 0; open < 1 << layers; open++) {
            List<List<String>> people = new ArrayList<>();
            boolean possible = true;
            for (int i = 0; i < layers; i++) {
                Layer layer = roster.layers().get(i);
                boolean valid = layer.from().stream().allMatch(from -> !at.isBefore(from))
                        && layer.to().stream().allMatch(at::isBefore);
                Openness window = layer.during().map(hours -> hours.at(at)).orElse(Openness.OPEN);
                boolean taken = (open >> i & 1) == 1;
                possible &= window == Openness.UNKNOWN || taken == (window == Openness.OPEN);
                people.add(valid && taken ? replaced(roster, layer, at) : List.of());
            }
            if (possible) {
                cases.add(together(roster, people, at));
            }
        }
        return cases;
    }

    private static List<String> replaced(Roster roster, Layer layer, Instant at) {
        List<String> people = new ArrayList<>();
        for (String person :
                layer.rotation().map(turns -> List.of(turns.onCall(at))).orElse(layer.fixed())) {
            Optional<RosterOverride> override = inForce(roster, at).stream()
                    .filter(one -> one.whom().equals(Optional.of(person)))
                    .findAny();
            people.addAll(override.map(one -> one.by().stream().toList()).orElse(List.of(person)));
        }
        return people;
    }

    private static Set<String> together(Roster roster, List<List<String>> people, Instant at) {
        Set<String> result = new TreeSet<>();
        for (List<String> layer : people) {
            if (roster.combination() == Combination.TOP && !layer.isEmpty()) {
                result.clear();
            }
            result.addAll(layer);
        }
        inForce(roster, at).stream()
                .filter(one -> one.whom().isEmpty())
                .forEach(one -> result.add(one.by().orElseThrow()));
        return result;
    }

    private static List<RosterOverride> inForce(Roster roster, Instant at) {
        return roster.overrides().stream()
                .filter(one -> !at.isBefore(one.from()) && at.isBefore(one.to()))
                .toList();
    }

    @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void namesWhoIsOnCallInEveryCase(@ForAll("rosters") Roster roster, @ForAll("instants") Instant at) {
        Set<Set<String>> cases = cases(roster, at);
        Set<String> everybody = new TreeSet<>();
        cases.forEach(everybody::addAll);
        OnCall answer = roster.onCall(at);
        assertThat(answer.people()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(everybody);
        assertThat(answer.unknown()).isEqualTo(cases.size() > 1);
        mix(roster, answer, at);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void changesAtTheNextTransitionAndNotBefore(@ForAll("rosters") Roster roster, @ForAll("instants") Instant at) {
        OnCall now = roster.onCall(at);
        Optional<Instant> next = roster.nextTransition(at);
        next.ifPresent(change -> {
            assertThat(change).isAfter(at);
            assertThat(roster.onCall(change.minusNanos(1))).isEqualTo(now);
            if (change.isBefore(at.plus(FEW_EDGES))) {
                assertThat(roster.onCall(change)).isNotEqualTo(now);
            }
        });
        Instant grid = Instant.ofEpochSecond(at.getEpochSecond() / 300 * 300 + 300);
        for (int i = 0; i < 1_500 && (next.isEmpty() || grid.isBefore(next.get())); i++) {
            assertThat(roster.onCall(grid)).as("at %s", grid).isEqualTo(now);
            grid = grid.plusSeconds(300);
        }
        mix(roster, now, at);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void hasShiftsThatSayTheSameAsItsAnswers(@ForAll("rosters") Roster roster, @ForAll("instants") Instant from) {
        Instant to = from.plus(Duration.ofDays(10));
        List<Shift> shifts = Directory.builder("1").roster(roster).build().shifts(roster.id(), from, to);
        for (Instant at = from; at.isBefore(to); at = at.plusSeconds(4_321)) {
            Instant now = at;
            assertThat(shifts.stream()
                            .filter(shift -> !now.isBefore(shift.from()) && now.isBefore(shift.to()))
                            .map(Shift::person))
                    .containsExactlyInAnyOrderElementsOf(roster.onCall(now).people());
        }
        for (Shift shift : shifts) {
            assertThat(shifts)
                    .as("one shift where there is no break")
                    .noneMatch(other -> other.person().equals(shift.person())
                            && other.from().equals(shift.to()));
        }
        Statistics.label("shifts").collect(shifts.size() > 1).coverage(mix -> {
            mix.check(true).percentage(share -> share >= 5);
            mix.check(false).percentage(share -> share >= 5);
        });
    }

    private static void mix(Roster roster, OnCall answer, Instant at) {
        Statistics.label("on call")
                .collect(Math.min(answer.people().size(), 2))
                .coverage(mix ->
                        List.of(0, 1, 2).forEach(count -> mix.check(count).percentage(share -> share >= 5)));
        Statistics.label("unknown")
                .collect(answer.unknown())
                .coverage(mix -> mix.check(true).percentage(share -> share >= 5));
        Statistics.label("override in force")
                .collect(!inForce(roster, at).isEmpty())
                .coverage(mix -> mix.check(true).percentage(share -> share >= 5));
        Statistics.label("combination")
                .collect(roster.combination())
                .coverage(mix -> List.of(Combination.values())
                        .forEach(how -> mix.check(how).percentage(share -> share >= 5)));
    }
}
