package io.github.hansho.core.fact;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.condition.World;
import io.github.hansho.core.condition.Worlds;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Classification;
import io.github.hansho.core.vocabulary.Rsit;
import io.github.hansho.core.vocabulary.Term;
import io.github.hansho.core.vocabulary.Tlp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Everything random that the tests of core need; no other class makes an arbitrary of a domain value. */
public final class Generators {

    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "{field}",
            "{}",
            "\"quoted\"",
            "back\\slash",
            "nul\u0000in",
            "esc\u001b[31m",
            "line\u2028sep\u2029",
            "crlf\r\n",
            "<script>alert(1)</script>",
            "\ufeffbom",
            "火事だ🔥",
            "𠮷野家",
            "\u202eabc",
            "null",
            "1e9");

    private Generators() {}

    /** Free text: words, Japanese, and what breaks careless readers. */
    public static Arbitrary<String> words() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Ready.of(Arbitraries.strings()
                                .withChars(LETTERS)
                                .ofMinLength(1)
                                .ofMaxLength(12))),
                Tuple.of(
                        2,
                        Ready.of(Arbitraries.strings()
                                .withChars("不審なメールを検知端末一二三")
                                .ofMaxLength(8))),
                Tuple.of(3, Ready.of(Arbitraries.of(HOSTILE))));
    }

    /** Ids and codes, few enough to meet again. */
    public static Arbitrary<String> codes() {
        return Arbitraries.of("new", "triage", "contained", "closed", "low", "high", "critical", "dc01", "W-1", "H-1");
    }

    /** Instants from 2000 to 2100 in all precisions, and now and then the ends of time. */
    public static Arbitrary<Instant> instants() {
        return Arbitraries.frequencyOf(
                Tuple.of(19, Ready.of(usualInstants())),
                Tuple.of(1, Ready.of(Arbitraries.of(Instant.MIN, Instant.MAX, Instant.EPOCH))));
    }

    /** Instants from 2000 to 2100 in all precisions. */
    public static Arbitrary<Instant> usualInstants() {
        Arbitrary<Long> seconds = Arbitraries.longs().between(0, 3_155_760_000L);
        Arbitrary<Integer> nanos = Arbitraries.of(0, 0, 120_000_000, 123_456_000, 1, 999_999_999);
        return Combinators.combine(seconds, nanos)
                .as((s, n) -> FROM.plusSeconds(s).plusNanos(n));
    }

    /** Lengths of time of either sign, to the nanosecond. */
    public static Arbitrary<Duration> spans() {
        Arbitrary<Long> seconds = Arbitraries.frequencyOf(
                Tuple.of(1, Ready.of(Arbitraries.longs().between(-100_000_000L, 100_000_000L))),
                Tuple.of(2, Ready.of(Arbitraries.longs().between(-2, 2).map(hours -> hours * 3600))));
        Arbitrary<Integer> nanos = Arbitraries.of(0, 0, 0, 1, 500_000_000, 999_999_999);
        return Combinators.combine(seconds, nanos).as(Duration::ofSeconds);
    }

    /** Known, empty and erased texts. */
    public static Arbitrary<Text> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Ready.of(words().map(Text::of))),
                Tuple.of(1, Ready.of(Arbitraries.of(Text.NONE, Text.ERASED))));
    }

    /** References. */
    public static Arbitrary<IncidentId> incidentIds() {
        return Arbitraries.strings()
                .withChars("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
                .ofLength(12)
                .map(IncidentId::of);
    }

    /** Parties of one to four parts. */
    public static Arbitrary<Party> parties() {
        Arbitrary<Optional<String>> part = Ready.optional(Arbitraries.of("soc", "csirt", "ciso", "tanaka", "", "経営層"));
        return Combinators.combine(part, part, part, part)
                .filter((o, t, r, p) -> o.isPresent() || t.isPresent() || r.isPresent() || p.isPresent())
                .as(Party::new);
    }

    /** Alerts. */
    public static Arbitrary<Alert> alerts() {
        Arbitrary<String> names = words().filter(name -> !name.isBlank());
        Arbitrary<List<Observable>> observables =
                FactGenerators.record(Observable.class).list().ofMaxSize(4);
        Arbitrary<Optional<Instant>> times = Ready.optional(instants());
        return Combinators.combine(
                        names,
                        names,
                        texts(),
                        Ready.optional(words()),
                        times,
                        times,
                        Combinators.combine(Ready.optional(words()), observables)
                                .as(Tuple::of),
                        Ready.optional(Arbitraries.of(Tlp.class)))
                .as((source, id, title, severity, occurred, detected, rest, tlp) ->
                        new Alert(source, id, title, severity, occurred, detected, rest.get1(), rest.get2(), tlp));
    }

    /** Classifications by codes of the taxonomy and by others. */
    public static Arbitrary<Classification> classifications() {
        Arbitrary<Term> terms = Arbitraries.oneOf(
                Arbitraries.of(Rsit.vocabulary().terms()),
                words().map(word -> Rsit.vocabulary().other(Label.of("other", word))));
        return terms.set().ofMinSize(1).ofMaxSize(4).map(some -> {
            Set<Term> rest = new LinkedHashSet<>(some);
            Term primary = some.iterator().next();
            rest.remove(primary);
            return new Classification(primary, rest);
        });
    }

    /** Values of fields, unknown and absent included. */
    public static Arbitrary<Value> values() {
        return Arbitraries.oneOf(
                Ready.of(words().map(Value::code)),
                Ready.of(words().set().ofMaxSize(3).map(Value.Codes::new)),
                Ready.of(Arbitraries.of(Value.flag(true), Value.flag(false), Value.ABSENT, Value.UNKNOWN)),
                Ready.of(Arbitraries.longs().map(Value::count)),
                Ready.of(spans().map(Value::span)));
    }

    /** Plan references. */
    public static Arbitrary<PlanRef> plans() {
        return Combinators.combine(Arbitraries.of("tokyo", "a/b"), Arbitraries.of("1", "2026.11"))
                .as(PlanRef::new);
    }

    /** Grants; more than a set has, for which jqwik would otherwise look ten thousand times in vain. */
    public static Arbitrary<Authority> authorities() {
        return Arbitraries.of("stop-business", "notify-regulator", "close", "declassify", "支払い")
                .map(Authority::of);
    }

    /** Actors of every kind. */
    public static Arbitrary<Actor> actors() {
        return FactGenerators.record(Actor.class);
    }

    /** Facts of every type, each as often as the next; they need not fit any incident. */
    public static Arbitrary<Fact> facts() {
        return Arbitraries.oneOf(Records.permitted(Fact.class).stream()
                .map(type -> Ready.of(FactGenerators.record(type).map(Fact.class::cast)))
                .toList());
    }

    /** What can stand in JSON, as both Jacksons read it. */
    public static Arbitrary<Object> json() {
        return Unknowns.json();
    }

    /** Histories in which every fact fits, with stamps that never go back. */
    public static Arbitrary<History> histories() {
        return Walks.histories();
    }

    /** Histories of alert groups in which every fact fits, with stamps that never go back. */
    public static Arbitrary<AlertHistory> alertHistories() {
        return Walks.alertHistories();
    }

    /** Conditions of every shape over the fields of {@link World}. */
    public static Arbitrary<Condition> conditions() {
        return Worlds.conditions();
    }

    /** Conditions on growing spans alone. */
    public static Arbitrary<Condition> spanConditions() {
        return Worlds.spanConditions();
    }

    /** Worlds in which fields are known, absent or unknown, and spans grow or do not. */
    public static Arbitrary<World> worlds() {
        return Worlds.worlds();
    }

    /** Worlds in which no field is unknown. */
    public static Arbitrary<World> knownWorlds() {
        return Worlds.knownWorlds();
    }
}
