package io.github.hansho.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.drawing.Lanes.Category;
import io.github.hansho.core.drawing.Lanes.Lane;
import io.github.hansho.core.drawing.Lanes.Mark;
import io.github.hansho.core.drawing.Lanes.Span;
import io.github.hansho.core.text.Label;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final Label WORD = Label.plain("word");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant ONE = Instant.parse("2026-11-22T13:00:00Z");

    @Test
    void keepsASpanThatGoesOnAfterTheWindow() {
        Span open = new Span(NOON, Optional.empty(), "soc", WORD);
        Span longer = new Span(ONE, Optional.of(ONE.plusSeconds(60)), "soc", WORD);
        assertThat(lanes(List.of(open, longer), List.of()).lanes().get(0).spans())
                .containsExactly(open, longer);
    }

    @Test
    void refusesAMarkOutsideTheWindow() {
        Mark late = new Mark(ONE.plusSeconds(1), "soc", WORD);
        assertThatThrownBy(() -> lanes(List.of(), List.of(late)))
                .hasMessage("lane owner has something at 2026-11-22T13:00:01Z,"
                        + " allowed is from 2026-11-22T12:00:00Z to 2026-11-22T13:00:00Z");
    }

    @Test
    void refusesASpanThatBeginsBeforeTheWindow() {
        Span early = new Span(NOON.minusSeconds(1), Optional.empty(), "soc", WORD);
        assertThatThrownBy(() -> lanes(List.of(early), List.of()))
                .hasMessageStartingWith("lane owner has something at 2026-11-22T11:59:59Z");
    }

    @Test
    void refusesASpanThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Span(ONE, Optional.of(NOON), "soc", WORD))
                .hasMessage("span of soc ends at 2026-11-22T12:00:00Z, before it begins at 2026-11-22T13:00:00Z");
    }

    @Test
    void refusesACategoryThatIsNotDeclared() {
        assertThatThrownBy(() -> lanes(List.of(), List.of(new Mark(NOON, "csirt", WORD))))
                .hasMessage("category of a mark in lane owner is csirt, which is not in the drawing; declare it first");
        assertThatThrownBy(() -> lanes(List.of(new Span(NOON, Optional.empty(), "csirt", WORD)), List.of()))
                .hasMessage("category of a span in lane owner is csirt, which is not in the drawing; declare it first");
    }

    @Test
    void refusesAWindowThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Lanes(WORD, ONE, NOON, List.of(), List.of()))
                .hasMessage("window ends at 2026-11-22T12:00:00Z, before it begins at 2026-11-22T13:00:00Z");
    }

    private static Lanes lanes(List<Span> spans, List<Mark> marks) {
        Lane lane = new Lane("owner", WORD, spans, marks);
        return new Lanes(WORD, NOON, ONE, List.of(Category.of("soc", WORD)), List.of(lane));
    }
}
