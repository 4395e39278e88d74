package io.github.hansho.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.text.Label;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Vocabulary OURS = ours("food", "food/apple", "drink", "other");

    private static Vocabulary ours(String... codes) {
        return Vocabulary.of(
                "ours",
                "7",
                "our own list",
                "Apache-2.0",
                List.of(codes).stream()
                        .map(code -> new Term(code, Label.of("the " + code, "その" + code)))
                        .toList());
    }

    @Test
    void keepsItsTermsInOrderAndWhereTheyComeFrom() {
        assertThat(OURS.terms()).extracting(Term::code).containsExactly("food", "food/apple", "drink", "other");
        assertThat(OURS.classes()).extracting(Term::code).containsExactly("food", "drink", "other");
        assertThat(OURS.types("food")).extracting(Term::code).containsExactly("food/apple");
        assertThat(OURS.types("foo")).isEmpty();
        assertThat(OURS).hasToString("ours 7");
        assertThat(List.of(OURS.id(), OURS.version(), OURS.source(), OURS.licence()))
                .containsExactly("ours", "7", "our own list", "Apache-2.0");
    }

    @Test
    void findsATermByCodeAndNamesTheCodesWhenThereIsNone() {
        assertThat(OURS.find("drink")).contains(OURS.term("drink"));
        assertThat(OURS.find("smoke")).isEmpty();
        assertThatThrownBy(() -> OURS.term("smoke"))
                .isInstanceOf(UnknownCodeException.class)
                .hasMessage("ours term \"smoke\" is not known, allowed are food, food/apple, drink, other");
    }

    @Test
    void takesWhatItHasNoCodeForAsOtherWithItsLabel() {
        Term tea = OURS.other(Label.of("Tea ceremony", "茶会"));
        assertThat(tea.code()).isEqualTo("other");
        assertThat(OURS.isOther(tea)).isTrue();
        assertThat(OURS.resolve(tea).label().in(Locale.JAPANESE)).isEqualTo("茶会");
    }

    @Test
    void keepsATermThatItDoesNotKnowAndCountsItAsOther() {
        Term later = new Term("food/pear", Label.of("Pear", "梨"));
        assertThat(OURS.isOther(later)).isTrue();
        assertThat(OURS.resolve(later)).isSameAs(later);
        assertThat(OURS.isOther(OURS.term("food/apple"))).isFalse();
    }

    @Test
    void putsItsOwnWordsInPlaceOfOlderOnesForACodeItKnows() {
        assertThat(OURS.resolve(new Term("drink", Label.plain("beverage")))).isEqualTo(OURS.term("drink"));
        assertThat(OURS.resolve(new Term("other", Label.plain("other")))).isEqualTo(OURS.term("other"));
    }

    @Test
    void refusesTwoTermsWithOneCode() {
        assertThatThrownBy(() -> ours("food", "food"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("vocabulary ours has two terms food, keep one");
    }

    @Test
    void refusesATypeBeforeItsClass() {
        assertThatThrownBy(() -> ours("food/apple", "food"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("vocabulary ours has food/apple and no food before it, put the class first");
    }
}
