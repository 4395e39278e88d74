package io.github.hansho.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.text.Label;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassificationTest {

    private static final String PHISHING =
            "{\"code\":\"fraud/phishing\",\"label\":{\"en\":\"Phishing\",\"ja\":\"フィッシング\"}}";
    private static final String CODE =
            "{\"code\":\"malicious-code\",\"label\":{\"en\":\"Malicious Code\",\"ja\":\"悪意あるコード\"}}";

    @Test
    void isAClassWithOrWithoutATypeAndTheMeansBesides() {
        Classification it = Classification.of("intrusions", "malicious-code/c2-server", "fraud/phishing");
        assertThat(it.primary().classCode()).isEqualTo("intrusions");
        assertThat(it.secondary()).extracting(Term::code).containsExactly("fraud/phishing", "malicious-code/c2-server");
    }

    @Test
    void readsBackFromJsonInOneOrderWhateverTheOrderGiven() {
        Classification it = Classification.of("intrusions", "malicious-code", "fraud/phishing");
        assertThat(it).isEqualTo(Classification.of("intrusions", "fraud/phishing", "malicious-code"));
        String json = BothJacksons.write(it);
        assertThat(json)
                .isEqualTo("{\"primary\":{\"code\":\"intrusions\",\"label\":{\"en\":\"Intrusions\",\"ja\":\"侵入\"}},"
                        + "\"secondary\":[" + PHISHING + "," + CODE + "]}");
        assertThat(BothJacksons.read(json, Classification.class)).isEqualTo(it);
        assertThat(BothJacksons.read("{\"primary\":" + PHISHING + "}", Classification.class))
                .isEqualTo(Classification.of("fraud/phishing"));
    }

    @Test
    void keepsATermThatTheTaxonomyDoesNotKnow() {
        Classification other = Classification.other(Label.of("Prompt injection", "プロンプトインジェクション"));
        assertThat(BothJacksons.read(BothJacksons.write(other), Classification.class))
                .isEqualTo(other);
        assertThat(other.primary().classCode()).isEqualTo("other");
        assertThatThrownBy(() -> Classification.of("prompt-injection"))
                .isInstanceOf(UnknownCodeException.class)
                .hasMessageStartingWith("rsit term \"prompt-injection\" is not known, allowed are abusive-content, ");
    }

    @Test
    void isATestWhenItsPrimaryIs() {
        assertThat(Classification.of("test/test").isTest()).isTrue();
        assertThat(Classification.of("test").isTest()).isTrue();
        assertThat(Classification.of("fraud", "test/test").isTest()).isFalse();
    }

    @Test
    void refusesWhatIsPrimaryAndSecondaryAtOnce() {
        assertThatThrownBy(() -> Classification.of("fraud", "fraud"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("classification fraud is primary and secondary at once, give it once");
        assertThat(Classification.of("fraud", "fraud/phishing").secondary()).hasSize(1);
    }

    @Test
    void refusesMoreThanSixteenSecondaries() {
        Set<Term> seventeen = IntStream.range(0, 17)
                .mapToObj(i -> new Term("t" + i, Label.plain("t" + i)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Term fraud = Rsit.vocabulary().term("fraud");
        assertThatThrownBy(() -> new Classification(fraud, seventeen))
                .hasMessage("classification fraud has 17 secondaries, allowed are at most 16");
        Set<Term> sixteen = new HashSet<>(List.copyOf(seventeen).subList(0, 16));
        assertThat(new Classification(fraud, sixteen).secondary()).hasSize(16);
    }

    @Test
    void needsAPrimary() {
        assertThatThrownBy(() -> BothJacksons.read("{\"secondary\":[]}", Classification.class))
                .hasMessageContaining("classification has no primary, give at least a class");
    }
}
