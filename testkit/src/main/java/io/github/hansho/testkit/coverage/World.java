package io.github.hansho.testkit.coverage;

import java.time.Instant;
import java.util.List;

/**
 * The combinations for which the same happens at every instant, and what happens.
 *
 * @param combinations the combinations, at least one
 * @param answers what happens, by opening instant; they follow each other without a gap
 */
public record World(List<Combination> combinations, List<Answer> answers) {

    /** Keeps immutable copies. */
    public World {
        combinations = List.copyOf(combinations);
        answers = List.copyOf(answers);
    }

    /**
     * Returns what happens to an incident opened at an instant.
     *
     * @throws IllegalArgumentException if the instant lies outside of the stretch that was asked about
     */
    public Answer at(Instant openedAt) {
        int low = 0;
        int high = answers.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (answers.get(middle).opened().from().isAfter(openedAt)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        if (!answers.get(low).opened().holds(openedAt)) {
            throw new IllegalArgumentException("opening instant " + openedAt + " was not asked about, allowed is from "
                    + answers.get(0).opened().from() + " to before "
                    + answers.get(answers.size() - 1).opened().to());
        }
        return answers.get(low);
    }
}
