package io.github.hansho.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BlocksTest {

    @Nested
    class ABalance {

        @Test
        void closesWhenItsLinesAddUp() {
            Balance balance = balance(1, 0, 2, 1, -2);
            assertThat(balance.closes()).isTrue();
            assertThat(balance.difference()).isZero();
        }

        @Test
        void isKeptAndSaysByHowMuchItDoesNotClose() {
            Balance balance = balance(341, 214, 61);
            assertThat(balance.closes()).isFalse();
            assertThat(balance.difference()).isEqualTo(BigInteger.valueOf(66));
        }

        @Test
        void doesNotCloseByOverflowing() {
            assertThat(balance(0, Long.MAX_VALUE, Long.MAX_VALUE, 2).closes()).isFalse();
            assertThat(balance(Long.MIN_VALUE).difference()).isEqualTo(BigInteger.valueOf(Long.MIN_VALUE));
        }

        private Balance balance(long total, long... amounts) {
            List<Balance.Line> lines = new ArrayList<>();
            for (long amount : amounts) {
                lines.add(new Balance.Line("line", amount));
            }
            return new Balance("balance", lines, "total", total);
        }
    }

    @Test
    void aTableRefusesARowOfAnotherLength() {
        List<Table.Column> columns = List.of(new Table.Column("one", Table.Kind.TEXT));
        List<List<Value>> rows = List.of(List.of(Value.of("a")), List.of(Value.of("a"), Value.of("b")));
        assertThatThrownBy(() -> new Table("lists", columns, rows, "none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 2 of table lists has 2 values, wanted are 1");
    }

    @Test
    void aDocumentRefusesSectionsWithoutEnd() {
        Edition edition = Edition.of(Locale.ENGLISH, ZoneOffset.UTC, Instant.EPOCH);
        Block deepest = new Paragraph("bottom");
        for (int i = 0; i < Document.MOST_LEVELS; i++) {
            deepest = Section.of("level", deepest);
        }
        Block allowed = deepest;
        assertThat(Document.of(edition, "deep", "", List.of(allowed)).blocks()).hasSize(1);
        assertThatThrownBy(() -> Document.of(edition, "deep", "", List.of(Section.of("one more", allowed))))
                .hasMessage("sections of document deep stand deeper than allowed, at most 16");
    }

    @Test
    void aMissingValueIsReadAsItsReason() {
        assertThat(Value.missing("not reached").words()).isEqualTo("not reached");
        assertThat(Value.exact("38 min", "PT38M").words()).isEqualTo("38 min");
        assertThat(Value.of("high").words()).isEqualTo("high");
    }
}
