package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.workflow.field.FieldCatalog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a move that is built in code asks for and reaches. */
public final class MoveSpec {

    private final FieldCatalog fields;
    private final Site site;
    private final List<Condition> needed = new ArrayList<>();
    private final List<Milestone> reaches = new ArrayList<>();
    private Optional<Label> label = Optional.empty();
    private Optional<Duration> after = Optional.empty();
    private boolean reason;
    private boolean reopens;
    private boolean returns;

    MoveSpec(FieldCatalog fields, Site site) {
        this.fields = fields;
        this.site = site;
    }

    /** Sets what people call the move. */
    public MoveSpec label(Label words) {
        label = Optional.of(words);
        return this;
    }

    /** Adds a condition that must hold. */
    public MoveSpec when(Condition condition) {
        needed.add(condition);
        return this;
    }

    /** Asks for one of these roles. */
    public MoveSpec role(String... roles) {
        needed.add(Needs.role(fields, List.of(roles)));
        return this;
    }

    /** Asks for an authority, held or granted. */
    public MoveSpec authority(String authority) {
        needed.add(Needs.authority(fields, authority));
        return this;
    }

    /** Asks for these fields to be filled in. */
    public MoveSpec data(String... names) {
        for (String name : names) {
            fields.field(name)
                    .ifPresentOrElse(
                            field -> needed.add(Needs.data(field)),
                            () -> site.reportUnknown(Words.label("field"), name, fields.names()));
        }
        return this;
    }

    /** Asks for a reason. */
    public MoveSpec reason() {
        reason = true;
        return this;
    }

    /** Says that the move reaches these milestones. */
    public MoveSpec reaches(Milestone... milestones) {
        reaches.addAll(List.of(milestones));
        return this;
    }

    /** Says that time alone makes the move, so long after its state was entered. */
    public MoveSpec after(Duration time) {
        after = Optional.of(time);
        return this;
    }

    /** Says that the move opens again what was closed; it then needs a reason. */
    public MoveSpec reopening() {
        reopens = true;
        reason = true;
        return this;
    }

    /** Says that the move is a return to earlier work. */
    public MoveSpec returning() {
        returns = true;
        return this;
    }

    MoveDraft draft(List<String> from, String to) {
        if (after.isPresent() && after.get().isNegative()) {
            site.report(Words.of("after-negative"));
        }
        if (after.isPresent() && reason) {
            site.report(Words.of("timed-reason"));
        }
        return new MoveDraft(from, to, label, needed, reason, reaches, after, reopens, returns, site, site, site);
    }
}
