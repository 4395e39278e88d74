package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.figure.QuantileMethod;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a log carry and what is asked of them.
 *
 * <p>Defaults: nothing is carried beyond ticket, time and state; no state counts as closed, finished or waiting; the rows of a
 * ticket need not stand together; there is no cut-off; months are counted in UTC; percentiles are R-7 and given from 5 values
 * on; 20 variants and 5 examples of each defect are kept.
 */
public final class TicketPlan {

    final List<String> fields;
    final List<String> milestones;
    final List<TicketDuration> durations;
    final List<TicketMark> marks;
    final List<String> segments;
    final Map<Role, String> roles;
    final Map<StateSet, Set<String>> states;
    final Map<String, String> lifecycleStates;
    final Optional<PriorityMatrix> matrix;
    final Optional<Milestone> perMonth;
    final Optional<Instant> asOf;
    final ZoneId zone;
    final boolean contiguous;
    final QuantileMethod method;
    final int floor;
    final int topVariants;
    final int examples;

    /** What a field means to the statistics. */
    public enum Role {
        /** How soon it is to be worked on. */
        PRIORITY,
        /** How much is affected. */
        IMPACT,
        /** How soon it hurts. */
        URGENCY,
        /** Who has it. */
        GROUP
    }

    /** What a set of states means to the statistics. */
    public enum StateSet {
        /** A ticket is expected to begin here. */
        INITIAL,
        /** No more work is expected: a ticket whose last row is here is not open. */
        CLOSED,
        /** The work is done: leaving these states for another is a reopening. Closed states belong here too. */
        FINISHED,
        /** The ticket waits for somebody. */
        WAITING
    }

    private TicketPlan(Builder builder) {
        fields = List.copyOf(builder.fields);
        milestones = List.copyOf(builder.milestones);
        durations = List.copyOf(builder.durations);
        marks = List.copyOf(builder.marks);
        segments = List.copyOf(builder.segments);
        roles = Map.copyOf(builder.roles);
        states = Map.copyOf(builder.states);
        lifecycleStates = Map.copyOf(builder.lifecycleStates);
        matrix = Optional.ofNullable(builder.matrix);
        perMonth = Optional.ofNullable(builder.perMonth);
        asOf = Optional.ofNullable(builder.asOf);
        zone = builder.zone;
        contiguous = builder.contiguous;
        method = builder.method;
        floor = builder.floor;
        topVariants = builder.topVariants;
        examples = builder.examples;
    }

    /** Returns a builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a row for this plan, to be filled again and again. */
    public TicketRow row() {
        return new TicketRow(fields.size(), milestones.size());
    }

    /** Returns the states of a set, as given. */
    public Set<String> states(StateSet set) {
        return states.getOrDefault(set, Set.of());
    }

    /** Returns the durations, in the order given. */
    public List<TicketDuration> durations() {
        return durations;
    }

    /** Returns the cut-off: what was written later counts as not yet known. */
    public Optional<Instant> asOf() {
        return asOf;
    }

    int field(Role role) {
        String name = roles.get(role);
        return name == null ? -1 : fields.indexOf(name);
    }

    String lifecycleState(TicketState state) {
        String whole = lifecycleStates.get(state.toString());
        return whole != null ? whole : lifecycleStates.getOrDefault(state.state(), state.state());
    }

    /** Collects a plan. */
    public static final class Builder {

        private final List<String> fields = new ArrayList<>();
        private final List<String> milestones = new ArrayList<>();
        private final List<TicketDuration> durations = new ArrayList<>();
        private final List<TicketMark> marks = new ArrayList<>();
        private final List<String> segments = new ArrayList<>();
        private final Map<Role, String> roles = new LinkedHashMap<>();
        private final Map<StateSet, Set<String>> states = new LinkedHashMap<>();
        private final Map<String, String> lifecycleStates = new LinkedHashMap<>();
        private @Nullable PriorityMatrix matrix;
        private @Nullable Milestone perMonth;
        private @Nullable Instant asOf;
        private ZoneId zone = ZoneOffset.UTC;
        private boolean contiguous;
        private QuantileMethod method = QuantileMethod.LINEAR_R7;
        private int floor = 5;
        private int topVariants = 20;
        private int examples = 5;

        private Builder() {}

        /** Adds a field that rows carry and returns its place in them; its values are watched for changes. */
        public int field(String name) {
            return place(fields, name);
        }

        /** Adds a field with a meaning and returns its place in the rows. */
        public int field(String name, Role role) {
            roles.put(role, name);
            return place(fields, name);
        }

        /** Adds a milestone column that rows carry and returns its place in them. */
        public int milestone(String name) {
            return place(milestones, name);
        }

        private static int place(List<String> names, String name) {
            int at = names.indexOf(name);
            if (at < 0) {
                names.add(name);
            }
            return at < 0 ? names.size() - 1 : at;
        }

        /** Adds a duration to measure. */
        public Builder duration(TicketDuration duration) {
            durations.add(duration);
            return this;
        }

        /** Adds a mark to read. */
        public Builder mark(TicketMark mark) {
            marks.add(mark);
            return this;
        }

        /** Adds a field by whose value on the last row all figures of tickets are given again. */
        public Builder segmentBy(String field) {
            segments.add(field);
            return this;
        }

        /** Sets the states of a set, as state or {@code state/sub-state}. */
        public Builder states(StateSet set, Set<String> names) {
            states.put(set, new LinkedHashSet<>(names));
            return this;
        }

        /** Says which state of the lifecycle a state of the log, or {@code state/sub-state}, is; by default the same. */
        public Builder lifecycleState(String logState, String lifecycleState) {
            lifecycleStates.put(logState, lifecycleState);
            return this;
        }

        /** Sets the matrix that priorities are checked against; by default each pair's most frequent priority. */
        public Builder matrix(PriorityMatrix matrix) {
            this.matrix = matrix;
            return this;
        }

        /** Counts tickets by the month of a milestone. */
        public Builder perMonth(Milestone milestone) {
            this.perMonth = milestone;
            return this;
        }

        /** Sets the cut-off: rows and milestones after it count as not yet known. */
        public Builder asOf(Instant asOf) {
            this.asOf = asOf;
            return this;
        }

        /** Sets the zone in which months are counted. */
        public Builder zone(ZoneId zone) {
            this.zone = zone;
            return this;
        }

        /** Says that the rows of a ticket stand together, so that a ticket is finished when the next begins. */
        public Builder contiguous(boolean contiguous) {
            this.contiguous = contiguous;
            return this;
        }

        /** Sets how percentiles are read and from how many values on. */
        public Builder percentiles(QuantileMethod method, int floor) {
            this.method = method;
            this.floor = floor;
            return this;
        }

        /** Sets how many variants are listed. */
        public Builder topVariants(int topVariants) {
            this.topVariants = topVariants;
            return this;
        }

        /** Sets how many examples of each defect and refusal are kept. */
        public Builder examples(int examples) {
            this.examples = examples;
            return this;
        }

        /**
         * Returns the plan.
         *
         * @throws IllegalArgumentException if a duration, mark or segment reads a column that rows do not carry
         */
        public TicketPlan build() {
            TicketPlan plan = new TicketPlan(this);
            PlanCheck.require(plan);
            return plan;
        }
    }
}
