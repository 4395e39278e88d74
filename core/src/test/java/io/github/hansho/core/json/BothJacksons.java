package io.github.hansho.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Writes and reads with Jackson 2 and Jackson 3 under the settings of the library; the two have to agree. */
public final class BothJacksons {

    private static final com.fasterxml.jackson.databind.json.JsonMapper TWO = Jackson2.mapper();
    private static final tools.jackson.databind.json.JsonMapper THREE = Jackson3.mapper();

    private BothJacksons() {}

    /** Returns the JSON that both write, in characters that UTF-8 can hold. */
    public static String write(Object value) {
        String json = new String(THREE.writeValueAsBytes(value), StandardCharsets.UTF_8);
        try {
            assertThat(new String(TWO.writeValueAsBytes(value), StandardCharsets.UTF_8))
                    .isEqualTo(json);
            assertThat(TWO.writeValueAsString(value)).isEqualTo(THREE.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return json;
    }

    /** Returns what both read, from text and from bytes. */
    public static <T> T read(String json, Class<T> type) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        T value = THREE.readValue(json, type);
        try {
            assertThat(TWO.readValue(json, type)).isEqualTo(value);
            assertThat(TWO.readValue(bytes, type)).isEqualTo(value);
            assertThat(THREE.readValue(bytes, type)).isEqualTo(value);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return value;
    }

    /** Returns what both read from bytes, or nothing when both refuse them with an error of their own kind. */
    public static <T> Optional<T> verdict(byte[] json, Class<T> type) {
        Optional<T> two = ofTwo(json, type);
        assertThat(ofThree(json, type))
                .as(
                        "%s by Jackson 3 and by Jackson 2",
                        new String(json, 0, Math.min(400, json.length), StandardCharsets.UTF_8))
                .isEqualTo(two);
        return two;
    }

    private static <T> Optional<T> ofTwo(byte[] json, Class<T> type) {
        try {
            return Optional.ofNullable(TWO.readValue(json, type));
        } catch (JsonProcessingException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> Optional<T> ofThree(byte[] json, Class<T> type) {
        try {
            return Optional.ofNullable(THREE.readValue(json, type));
        } catch (JacksonException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
