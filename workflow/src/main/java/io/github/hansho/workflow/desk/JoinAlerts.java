package io.github.hansho.workflow.desk;

import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.incident.Scope;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.AttachAlert;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.InvolveAsset;
import io.github.hansho.workflow.command.Resume;
import io.github.hansho.workflow.command.Situation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes alerts part of an incident: hosts that are new to it are involved, so it is contained no longer, and a hold ends.
 *
 * @param attach the alert to attach; empty when its group is part of the incident already
 * @param observables what the alerts name
 * @param title what the alerts say, the reason why work goes on
 */
record JoinAlerts(Optional<AttachAlert> attach, List<Observable> observables, Text title) implements Command {

    @Override
    public Decision decide(Situation now) {
        List<Command> steps = new ArrayList<>();
        attach.ifPresent(steps::add);
        newHosts(now.incident().scope()).forEach(host -> steps.add(InvolveAsset.of(host)));
        if (!steps.isEmpty() && now.incident().attention().hold().isPresent()) {
            steps.add(new Resume(title));
        }
        return steps.stream().reduce(Command::and).map(all -> all.decide(now)).orElseGet(() -> now.accept(List.of()));
    }

    /** Returns the hosts that are not involved yet, as many as there is room for. */
    Set<String> newHosts(Scope scope) {
        Set<String> hosts = new LinkedHashSet<>();
        for (Observable observable : observables) {
            if (observable.kind() == Observable.Kind.HOST
                    && !scope.assets().containsKey(observable.value())
                    && scope.assets().size() + hosts.size() < Scope.LIMIT) {
                hosts.add(observable.value());
            }
        }
        return hosts;
    }
}
