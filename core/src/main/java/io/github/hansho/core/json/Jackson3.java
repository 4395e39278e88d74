package io.github.hansho.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.json.FactLines.NotJson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** The settings for Jackson 3. */
public final class Jackson3 {

    private static final List<CoercionInputShape> NOT_TEXT =
            List.of(CoercionInputShape.Boolean, CoercionInputShape.Integer, CoercionInputShape.Float);

    private Jackson3() {}

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
                .addModule(Strict3.readers())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> NOT_TEXT.forEach(shape -> config.setCoercion(shape, CoercionAction.Fail)));
        for (Class<?> collection : List.of(List.class, Set.class, Map.class)) {
            builder.withConfigOverride(
                    collection,
                    config -> config.setNullHandling(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)));
        }
        for (Class<?> primitive : List.of(boolean.class, int.class, long.class)) {
            builder.withConfigOverride(
                    primitive, config -> config.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.FAIL)));
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
                } catch (JacksonException e) {
                    throw new NotJson(e.getOriginalMessage(), e);
                } catch (NumberFormatException e) {
                    throw new NotJson(String.valueOf(e.getMessage()), e);
                }
            }

            @Override
            public byte[] write(Fact fact) {
                return writer.writeValueAsBytes(fact);
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
                } catch (JacksonException e) {
                    throw new NotJson(e.getOriginalMessage(), e);
                } catch (NumberFormatException e) {
                    throw new NotJson(String.valueOf(e.getMessage()), e);
                }
            }

            @Override
            public byte[] write(Object value) {
                return mapper.writeValueAsBytes(value);
            }
        });
    }
}
