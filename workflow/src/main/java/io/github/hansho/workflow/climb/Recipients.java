package io.github.hansho.workflow.climb;

import io.github.hansho.core.fact.Recipient;
import io.github.hansho.workflow.escalation.Step;
import io.github.hansho.workflow.roster.Directory;
import io.github.hansho.workflow.roster.OnCall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who stands in the roles that a step calls upon, each person once; where nobody does, who stands in for them. */
final class Recipients {

    private static final int MOST_FALLBACKS = 8;

    private final Directory directory;
    private final Instant at;
    private final Map<String, Recipient> byPerson = new LinkedHashMap<>();
    private boolean unsure;

    private Recipients(Directory directory, Instant at) {
        this.directory = directory;
        this.at = at;
    }

    static Recipients of(Directory directory, Step step, Set<String> besides, Optional<String> fallback, Instant at) {
        Recipients recipients = new Recipients(directory, at);
        besides.forEach(recipients::add);
        step.targets().forEach(recipients::add);
        if (recipients.byPerson.isEmpty()) {
            step.orElse().ifPresent(recipients::add);
        }
        if (recipients.byPerson.isEmpty()) {
            fallback.ifPresent(recipients::add);
        }
        return recipients;
    }

    /** Adds whoever stands in a role, or else in the role that the directory has for that case, and so on. */
    private void add(String target) {
        Optional<String> role = Optional.of(target);
        for (int i = 0; i < MOST_FALLBACKS && role.isPresent(); i++) {
            String name = role.get();
            OnCall onCall = directory.resolve(name, at);
            unsure |= onCall.unknown();
            onCall.people().forEach(person -> byPerson.putIfAbsent(person, new Recipient(name, person)));
            role = onCall.isEmpty() ? directory.fallbackOf(name) : Optional.empty();
        }
    }

    List<Recipient> all() {
        return List.copyOf(byPerson.values());
    }

    List<Recipient> without(Set<String> people) {
        List<Recipient> left = new ArrayList<>(byPerson.values());
        left.removeIf(recipient -> people.contains(recipient.person()));
        return left;
    }

    boolean unsure() {
        return unsure;
    }
}
