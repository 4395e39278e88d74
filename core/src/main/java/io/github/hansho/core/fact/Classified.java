package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.vocabulary.Classification;

/**
 * The incident was put into a class of a taxonomy.
 *
 * @param stamp when and by whom
 * @param classification its primary class and the secondary ones
 */
public record Classified(Stamp stamp, Classification classification) implements Change {

    @Override
    public String type() {
        return "classified";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withAssessment(incident.assessment().with(classification));
    }
}
