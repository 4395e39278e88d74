package io.github.hansho.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UsCertTest {

    @Test
    void hasTheFiveListsOfTheGuidelines() {
        assertThat(UsCert.functionalImpact().terms()).hasSize(8);
        assertThat(UsCert.informationImpact().terms()).hasSize(8);
        assertThat(UsCert.recoverability().terms()).hasSize(4);
        assertThat(UsCert.location().terms()).hasSize(8);
        assertThat(UsCert.attackVector().terms()).hasSize(9);
    }

    @Test
    void putsNoImpactFirstAndAnUnknownLocationAfterTheLevels() {
        assertThat(UsCert.functionalImpact().terms().get(0).code()).isEqualTo("no-impact");
        assertThat(UsCert.location().terms().get(7).code()).isEqualTo("unknown");
    }

    @Test
    @Tag("data")
    void usesTheCodesOfThePublicScoringTool() throws IOException {
        Map<String, Vocabulary> ours = Map.of(
                "functional-impact", UsCert.functionalImpact(),
                "information-impact", UsCert.informationImpact(),
                "recoverability", UsCert.recoverability(),
                "location-of-observed-activity", UsCert.location());
        int compared = 0;
        for (JsonNode category : SharedCases.json("nciss_scoring.json").get("categories")) {
            Vocabulary words = ours.get(category.get("id").asString());
            if (words != null) {
                List<String> codes = new ArrayList<>();
                category.get("options")
                        .forEach(option -> codes.add(option.get(0).asString()));
                assertThat(words.terms()).extracting(Term::code).containsExactlyInAnyOrderElementsOf(codes);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(4);
    }
}
