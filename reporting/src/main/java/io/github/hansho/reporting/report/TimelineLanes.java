package io.github.hansho.reporting.report;

import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.reporting.metric.Mark;
import io.github.hansho.reporting.report.Event.Sort;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The events of an incident in lanes: what was seen, each team and role, and what rules and time did. */
final class TimelineLanes {

    private static final int MOST = 80;

    private record Spot(Instant at, String lane, Sort sort) {}

    private final Telling telling;
    private final Speech speech;
    private final List<Event> events;
    private int leftOut;

    TimelineLanes(Telling telling) {
        this.telling = telling;
        this.speech = telling.speech();
        this.events = limited(merged(all()));
    }

    /** Returns how many events are not drawn because there are too many. */
    int leftOut() {
        return leftOut;
    }

    Lanes lanes() {
        Map<String, List<Lanes.Mark>> byLane = new LinkedHashMap<>();
        byLane.put(Event.SIGNS, new ArrayList<>());
        for (Event event : events) {
            byLane.computeIfAbsent(event.lane(), lane -> new ArrayList<>())
                    .add(new Lanes.Mark(event.at(), event.sort().name(), Label.plain(event.words())));
        }
        List<Lanes.Mark> automatic = byLane.remove(Event.AUTOMATIC);
        if (automatic != null) {
            byLane.put(Event.AUTOMATIC, automatic);
        }
        List<Lanes.Lane> lanes = new ArrayList<>();
        byLane.forEach((lane, marks) -> {
            if (!marks.isEmpty()) {
                lanes.add(new Lanes.Lane(lane, Label.plain(name(lane)), List.of(), marks));
            }
        });
        Window window =
                Window.of(telling.course(), events.stream().map(Event::at).toList());
        return new Lanes(Label.plain(speech.say("timeline.caption")), window.from(), window.to(), categories(), lanes);
    }

    private List<Lanes.Category> categories() {
        List<Lanes.Category> categories = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            if (events.stream().anyMatch(event -> event.sort() == sort)) {
                categories.add(Lanes.Category.of(sort.name(), Label.plain(speech.constant("event-sort", sort))));
            }
        }
        return categories;
    }

    private String name(String lane) {
        return switch (lane) {
            case Event.SIGNS -> speech.say("lane.signs");
            case Event.AUTOMATIC -> speech.say("lane.automatic");
            default -> speech.people().name(lane);
        };
    }

    private List<Event> all() {
        EventWords words = new EventWords(telling);
        List<Event> all = new ArrayList<>();
        telling.course()
                .first(Milestone.OCCURRED_START)
                .map(Mark::when)
                .ifPresent(when -> all.add(new Event(
                        when.at(),
                        Event.SIGNS,
                        Sort.ALERT,
                        speech.say("event.occurred", "when", speech.moment(when)))));
        telling.course().history().facts().forEach(fact -> words.of(fact).ifPresent(all::add));
        all.removeIf(event -> event.at().isAfter(telling.course().asOf()));
        all.sort(Comparator.comparing(Event::at));
        return all;
    }

    /** What happened at one instant in one lane is one mark, and what repeats in it is said once. */
    private List<Event> merged(List<Event> all) {
        Map<Spot, Map<String, Integer>> spots = new LinkedHashMap<>();
        for (Event event : all) {
            spots.computeIfAbsent(new Spot(event.at(), event.lane(), event.sort()), spot -> new LinkedHashMap<>())
                    .merge(event.words(), 1, Integer::sum);
        }
        List<Event> merged = new ArrayList<>();
        spots.forEach((spot, words) -> {
            List<String> said = new ArrayList<>();
            words.forEach((word, n) -> said.add(n == 1 ? word : speech.say("event.times", "what", word, "n", n)));
            merged.add(
                    new Event(spot.at(), spot.lane(), spot.sort(), String.join(speech.say("event.separator"), said)));
        });
        return merged;
    }

    /** Keeps the first three quarters and the last quarter of what may be drawn. */
    private List<Event> limited(List<Event> all) {
        leftOut = Math.max(0, all.size() - MOST);
        if (leftOut == 0) {
            return all;
        }
        List<Event> kept = new ArrayList<>(all.subList(0, MOST * 3 / 4));
        kept.addAll(all.subList(MOST * 3 / 4 + leftOut, all.size()));
        return kept;
    }
}
