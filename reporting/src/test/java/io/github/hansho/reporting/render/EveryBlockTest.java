package io.github.hansho.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.KeyValues;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryBlockTest {

    private static final int KINDS = 12;

    @Test
    void isInTheSampleReport() {
        Set<Class<?>> shown = Shown.blocks(Sample.in(Locale.ENGLISH)).stream()
                .map(Block::getClass)
                .collect(Collectors.toSet());
        assertThat(shown)
                .as("the sample report shows every kind of block")
                .hasSize(KINDS)
                .containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
        assertThat(Arrays.stream(Block.class.getPermittedSubclasses())).allMatch(Class::isRecord);
    }

    @ParameterizedTest
    @EnumSource
    void isRenderedAloneInEveryFormat(Format format) {
        Map<Class<?>, Block> one = new HashMap<>();
        Shown.blocks(Sample.in(Locale.JAPANESE)).forEach(block -> one.put(block.getClass(), block));
        byte[] empty = format.render(document(List.of()));
        assertThat(one).hasSize(KINDS);
        one.values()
                .forEach(block -> assertThat(format.render(document(List.of(block))).length)
                        .as(block.getClass().getSimpleName() + " as " + format)
                        .isGreaterThan(empty.length));
    }

    @Test
    void namesItsKindInJson() {
        Read read = Read.json(Json.write(Sample.in(Locale.ENGLISH)));
        assertThat(read.root().findValuesAsText("type").stream().distinct())
                .containsExactlyInAnyOrder(
                        "section",
                        "paragraph",
                        "list",
                        "keyValues",
                        "table",
                        "measures",
                        "notice",
                        "balance",
                        "quote",
                        "timeline",
                        "bar",
                        "lifecycle");
        assertThat(read.text("schema")).isEqualTo(Json.SCHEMA);
    }

    private static Document document(List<Block> blocks) {
        return new Document("title", "", Locale.JAPANESE, new KeyValues(List.of()), blocks);
    }
}
