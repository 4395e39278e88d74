package io.github.hansho.benchmarks;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.json.FactLines;
import io.github.hansho.core.json.Jackson2;
import io.github.hansho.core.json.Jackson3;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A history read from JSON Lines, against both Jacksons as they come, binding the same lines to the same records.
 *
 * <p>As they come, but for a collection that is left out, which has to be an empty one for these records. They take what
 * the library refuses: numbers for text, names twice, null elements, trailing words.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g"})
public class JsonLines {

    private static final List<Class<?>> COLLECTIONS = List.of(List.class, Set.class, Map.class);

    private final FactLines lines2 = Jackson2.lines();
    private final FactLines lines3 = Jackson3.lines();
    private final ObjectReader bare2 = stock2().readerFor(Fact.class);
    private final tools.jackson.databind.ObjectReader bare3 = stock3().readerFor(Fact.class);
    private final List<String> lines =
            Desks.wholeCourse(NightPlan.read()).facts().map(lines2::write).toList();

    /** The library's way, with Jackson 2. */
    @Benchmark
    public History history2() {
        return History.of(lines2.readAll(lines));
    }

    /** The library's way, with Jackson 3. */
    @Benchmark
    public History history3() {
        return History.of(lines3.readAll(lines));
    }

    /** Jackson 2 as it comes, with its two modules. */
    @Benchmark
    public List<Fact> bare2() throws JsonProcessingException {
        List<Fact> facts = new ArrayList<>();
        for (String line : lines) {
            facts.add(bare2.readValue(line));
        }
        return facts;
    }

    /** Jackson 3 as it comes. */
    @Benchmark
    public List<Fact> bare3() {
        List<Fact> facts = new ArrayList<>();
        for (String line : lines) {
            facts.add(bare3.readValue(line));
        }
        return facts;
    }

    private static JsonMapper stock2() {
        JsonMapper.Builder builder = JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule());
        for (Class<?> collection : COLLECTIONS) {
            builder.withConfigOverride(
                    collection, config -> config.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        }
        return builder.build();
    }

    private static tools.jackson.databind.json.JsonMapper stock3() {
        tools.jackson.databind.json.JsonMapper.Builder builder = tools.jackson.databind.json.JsonMapper.builder();
        for (Class<?> collection : COLLECTIONS) {
            builder.withConfigOverride(
                    collection, config -> config.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        }
        return builder.build();
    }
}
