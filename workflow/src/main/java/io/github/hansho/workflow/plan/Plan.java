package io.github.hansho.workflow.plan;

import io.github.hansho.core.condition.CodeGuard;
import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.field.FieldCatalog;
import io.github.hansho.workflow.field.Scale;
import io.github.hansho.workflow.lifecycle.Finding;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.roster.Directory;
import io.github.hansho.workflow.yaml.Yaml;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A configuration file that was read and is whole: fields, severities, priorities, lifecycles, hand-over, intake, escalations.
 *
 * <p>A plan is a value with an id and a version. What a section leaves out has the default that its type documents.
 */
public final class Plan {

    private final String name;
    private final String source;
    private final PlanParts parts;
    private final Map<Kind, Lifecycle> lifecycles = new EnumMap<>(Kind.class);

    Plan(String name, String source, PlanParts parts) {
        this.name = name;
        this.source = source;
        this.parts = parts;
        for (Kind kind : Kind.values()) {
            lifecycles.put(kind, parts.lifecycles().getOrDefault(kind, parts.lifecycle()));
        }
    }

    /**
     * Reads a plan.
     *
     * @param name the file's name, for messages; nothing is opened
     * @param yaml the file's text
     * @throws PlanException with everything that is wrong, each with line, column and path
     */
    public static Plan parse(String name, CharSequence yaml) {
        return parse(name, yaml, Map.of());
    }

    /**
     * Reads a plan whose conditions may name guards written in code.
     *
     * @param guards the guards by id
     * @throws PlanException with everything that is wrong, each with line, column and path
     */
    public static Plan parse(String name, CharSequence yaml, Map<String, CodeGuard> guards) {
        return parse(name, yaml, guards, Map.of());
    }

    /**
     * Reads a plan whose calendars may name lists of holidays.
     *
     * @param guards the guards by id
     * @param resources the texts of the lists, by name
     * @throws PlanException with everything that is wrong, each with line, column and path
     */
    public static Plan parse(
            String name, CharSequence yaml, Map<String, CodeGuard> guards, Map<String, String> resources) {
        Yaml file = Yaml.read(name, yaml);
        Optional<PlanParts> parts = file.map().flatMap(map -> PlanReader.read(map, guards, resources));
        if (parts.isEmpty() || !file.problems().isEmpty()) {
            throw new PlanException(name, file.problems().list());
        }
        return new Plan(name, yaml.toString(), parts.get());
    }

    /** Returns its id and version. */
    public PlanRef ref() {
        return parts.ref();
    }

    /** Returns the name of the file it was read from. */
    public String name() {
        return name;
    }

    /** Returns the text it was read from. */
    public String source() {
        return source;
    }

    /** Returns what people call it. */
    public Label label() {
        return parts.label();
    }

    /** Returns what it settles once for everything. */
    public Settings settings() {
        return parts.settings();
    }

    /** Returns the lifecycle of a kind: its own, or the one for all kinds. */
    public Lifecycle lifecycle(Kind kind) {
        return lifecycles.getOrDefault(kind, parts.lifecycle());
    }

    /** Returns every lifecycle of the plan, the one for all kinds first. */
    public List<Lifecycle> lifecycles() {
        LinkedHashSet<Lifecycle> all = new LinkedHashSet<>();
        all.add(parts.lifecycle());
        all.addAll(parts.lifecycles().values());
        return new ArrayList<>(all);
    }

    /** Returns the severities (深刻度), lowest first. */
    public Scale severities() {
        return parts.severities();
    }

    /** Returns which priority follows from impact and urgency. */
    public PriorityMatrix priorities() {
        return parts.priorities();
    }

    /** Returns the fields that conditions may name. */
    public FieldCatalog fields() {
        return parts.fields();
    }

    /** Returns what a hand-over needs. */
    public HandOverRules handOver() {
        return parts.handOver();
    }

    /** Returns what happens to alerts when they come in. */
    public IntakeRules intake() {
        return parts.intake();
    }

    /** Returns the rules that look again at dismissed alerts. */
    public List<PrecursorRule> precursors() {
        return parts.precursors();
    }

    /**
     * Returns everything that a check finds, errors first: in each lifecycle, and in what the sections say together.
     *
     * <p>Beside the lifecycles it finds rules that no alert reaches, rules that dismiss what they call real, declared fields
     * that no condition reads, priorities that the matrix never gives, and of escalations: rules that never begin or only
     * inform, steps that never call, that an acknowledgement stops although they say otherwise, or that stop before one that
     * goes on, names that no list knows, and a highest severity for which nobody, or nobody who decides, is called.
     */
    public List<Finding> check() {
        return PlanCheck.of(lifecycles(), parts);
    }

    /** Returns who is called upon when nobody answers. */
    public List<EscalationRule> escalations() {
        return parts.escalations();
    }

    /** Returns the rosters that stand in the plan; a host that has its own gives them to the desk. */
    public Directory directory() {
        return parts.directory();
    }

    @Override
    public String toString() {
        return ref().toString();
    }
}
