package io.github.hansho.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @Test
    void knowsItsClassWithOrWithoutAType() {
        Term phishing = Rsit.vocabulary().term("fraud/phishing");
        assertThat(phishing.classCode()).isEqualTo("fraud");
        assertThat(phishing.hasType()).isTrue();
        Term fraud = Rsit.vocabulary().term("fraud");
        assertThat(fraud.classCode()).isEqualTo("fraud");
        assertThat(fraud.hasType()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/phishing", "fraud/", "fraud/phishing/mail", "fraud//mail", "/"})
    void refusesACodeThatIsNoClassAndNoType(String code) {
        assertThatThrownBy(() -> new Term(code, Label.plain("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("term code \"" + code
                        + "\" is neither a class nor a class and a type, write class or class/type");
    }

    @Test
    void refusesAnOverlongCode() {
        assertThatThrownBy(() -> new Term("x".repeat(129), Label.plain("x")))
                .hasMessage("term has a code of 129 characters, allowed are 1 to 128");
        assertThat(new Term("x".repeat(128), Label.plain("x")).code()).hasSize(128);
    }

    @Test
    void survivesJsonWithCodeAndLabelAlthoughNoVocabularyKnowsIt() {
        Term novel = new Term("fraud/deepfake-call", Label.of("Deepfake call", "ディープフェイク電話"));
        String json = "{\"code\":\"fraud/deepfake-call\",\"label\":{\"en\":\"Deepfake call\",\"ja\":\"ディープフェイク電話\"}}";
        assertThat(BothJacksons.write(novel)).isEqualTo(json);
        assertThat(BothJacksons.read(json, Term.class)).isEqualTo(novel);
        assertThat(Rsit.vocabulary().resolve(novel)).isEqualTo(novel);
    }

    @Test
    void isLabelledByItsCodeWhereJsonHasNoLabel() {
        assertThat(BothJacksons.read("{\"code\":\"zz-new\"}", Term.class))
                .isEqualTo(new Term("zz-new", Label.plain("zz-new")));
    }

    @Test
    void needsACodeInJson() {
        assertThatThrownBy(() -> BothJacksons.read("{\"label\":{\"en\":\"x\"}}", Term.class))
                .hasMessageContaining("term has a code of 0 characters, allowed are 1 to 128");
    }
}
