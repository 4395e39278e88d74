package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Assessment;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;

/**
 * A suspected incident (事象) was declared an incident.
 *
 * @param stamp when and by whom
 * @param criteria by which criteria
 * @param reason why
 */
public record Declared(Stamp stamp, String criteria, Text reason) implements Change {

    @Override
    public String type() {
        return "declared";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withAssessment(
                incident.assessment().with(new Assessment.Declaration(stamp.at(), stamp.by(), criteria)));
    }

    @Override
    public Declared erased() {
        return new Declared(stamp, criteria, Text.ERASED);
    }
}
