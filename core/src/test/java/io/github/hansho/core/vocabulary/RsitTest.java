package io.github.hansho.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RsitTest {

    private static final Vocabulary RSIT = Rsit.vocabulary();

    @Test
    void hasElevenClassesAnd39TypesEachWithItsClass() {
        assertThat(RSIT).hasToString("rsit 1003");
        assertThat(RSIT.classes()).hasSize(11);
        assertThat(RSIT.terms()).hasSize(50);
        assertThat(RSIT.classes())
                .allSatisfy(term -> assertThat(RSIT.types(term.code())).isNotEmpty());
    }

    @Test
    void doesNotDeriveANameFromACode() {
        assertThat(english("intrusion-attempts/ids-alert")).isEqualTo("Exploitation of Known Vulnerabilities");
        assertThat(english("intrusion-attempts/brute-force")).isEqualTo("Login Attempts");
        assertThat(english("intrusion-attempts/exploit")).isEqualTo("New Attack Signature");
        assertThat(english("other/other")).isEqualTo("Uncategorised");
    }

    @Test
    void saysUnderWhichTermsItMayBeUsedAndWhoTranslatedIt() {
        assertThat(RSIT.licence()).startsWith("CC0-1.0").contains("translation by this project");
        assertThat(RSIT.source()).startsWith("https://github.com/enisaeu/");
    }

    @Test
    @Tag("data")
    void agreesWithThePublishedTaxonomyInCodesNamesAndOrder() throws IOException {
        JsonNode published = SharedCases.json("rsit_1003_machinetag.json");
        Map<String, List<String>> types = new HashMap<>();
        for (JsonNode each : published.get("values")) {
            List<String> lines = types.computeIfAbsent(each.get("predicate").asString(), code -> new ArrayList<>());
            each.get("entry").forEach(type -> lines.add(line(type)));
        }
        List<String> expected = new ArrayList<>();
        for (JsonNode each : published.get("predicates")) {
            String code = each.get("value").asString();
            expected.add(line(each));
            types.getOrDefault(code, List.of()).forEach(type -> expected.add(code + "/" + type));
        }
        assertThat(expected).hasSize(50);
        assertThat(RSIT.terms().stream().map(term -> term.code() + " = " + english(term.code())))
                .containsExactlyElementsOf(expected);
        assertThat(RSIT.version()).isEqualTo(published.get("version").asString());
    }

    private static String line(JsonNode entry) {
        return entry.get("value").asString() + " = " + entry.get("expanded").asString();
    }

    private static String english(String code) {
        return RSIT.term(code).label().in(Locale.ENGLISH);
    }
}
