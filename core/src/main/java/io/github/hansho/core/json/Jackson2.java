package io.github.hansho.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.json.FactLines.NotJson;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The settings for Jackson 2, which also needs its modules for {@code Optional} and {@code java.time}. */
public final class Jackson2 {

    private static final List<CoercionInputShape> NOT_TEXT =
            List.of(CoercionInputShape.Boolean, CoercionInputShape.Integer, CoercionInputShape.Float);

    private Jackson2() {}

    /** Returns a mapper for everything the library keeps. */
    public static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(JsonLimits.DEPTH)
                        .maxStringLength(JsonLimits.STRING)
                        .maxNumberLength(JsonLimits.NUMBER)
                        .maxNameLength(JsonLimits.NAME)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        JsonMapper.Builder builder = JsonMapper.builder(factory)
                .addModules(new Jdk8Module(), new JavaTimeModule(), Strict2.readers())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> NOT_TEXT.forEach(shape -> config.setCoercion(shape, CoercionAction.Fail)));
        for (Class<?> collection : List.of(List.class, Set.class, Map.class)) {
            builder.withConfigOverride(
                    collection, config -> config.setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)));
        }
        for (Class<?> primitive : List.of(boolean.class, int.class, long.class)) {
            builder.withConfigOverride(
                    primitive, config -> config.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL)));
        }
        return builder.build();
    }

    /** Returns a reader and writer of facts, one a line. */
    public static FactLines lines() {
        JsonMapper mapper = mapper();
        ObjectReader reader = mapper.readerFor(Fact.class);
        ObjectWriter writer = mapper.writerFor(Fact.class);
        return new FactLines(new FactLines.Codec() {
            @Override
            public @Nullable Fact read(String line) throws NotJson {
                try {
                    return reader.readValue(line);
                } catch (JsonProcessingException e) {
                    throw new NotJson(e.getOriginalMessage(), e);
                } catch (NumberFormatException e) {
                    throw new NotJson(String.valueOf(e.getMessage()), e);
                }
            }

            @Override
            public byte[] write(Fact fact) {
                try {
                    return writer.writeValueAsBytes(fact);
                } catch (JsonProcessingException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    /** Returns a reader and writer of single values. */
    public static JsonTexts texts() {
        JsonMapper mapper = mapper();
        return new JsonTexts(new JsonTexts.Codec() {
            @Override
            public <T> @Nullable T read(String json, Class<T> type) throws NotJson {
                try {
                    return mapper.readValue(json, type);
                } catch (JsonProcessingException e) {
                    throw new NotJson(e.getOriginalMessage(), e);
                } catch (NumberFormatException e) {
                    throw new NotJson(String.valueOf(e.getMessage()), e);
                }
            }

            @Override
            public byte[] write(Object value) {
                try {
                    return mapper.writeValueAsBytes(value);
                } catch (JsonProcessingException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }
}
