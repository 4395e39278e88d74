package io.github.hansho.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads with Jackson 2 and Jackson 3, which have to agree. */
final class BothJacksons {

    private static final ObjectMapper TWO = new ObjectMapper();
    private static final JsonMapper THREE = JsonMapper.shared();

    private BothJacksons() {}

    static String write(Object value) {
        String json = THREE.writeValueAsString(value);
        try {
            assertThat(TWO.writeValueAsString(value)).isEqualTo(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return json;
    }

    static <T> T read(String json, Class<T> type) {
        T value = THREE.readValue(json, type);
        try {
            assertThat(TWO.readValue(json, type)).isEqualTo(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return value;
    }

    static <K> Map<K, Integer> readMap(String json, Class<K> keys) {
        Map<K, Integer> map = THREE.readValue(
                json, THREE.getTypeFactory().constructMapType(LinkedHashMap.class, keys, Integer.class));
        try {
            Map<K, Integer> same = TWO.readValue(
                    json, TWO.getTypeFactory().constructMapType(LinkedHashMap.class, keys, Integer.class));
            assertThat(same).isEqualTo(map);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return map;
    }
}
