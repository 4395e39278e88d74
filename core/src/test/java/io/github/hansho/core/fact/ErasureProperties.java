package io.github.hansho.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.text.Text;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** No text of any fact is forgotten, and nothing but texts is lost. */
class ErasureProperties {

    @Provide
    Arbitrary<Fact> facts() {
        return Generators.facts();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyTextOfAFactIsErased(@ForAll("facts") Fact fact) {
        List<Text> texts = new ArrayList<>();
        collect(fact.erased(), texts);
        assertThat(texts).allMatch(Text.ERASED::equals);
        assertThat(fact.erased().erased()).isEqualTo(fact.erased());
        Mix.both("has texts", !texts.isEmpty());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatHoldsNoTextStaysAsItIs(@ForAll("facts") Fact fact) {
        assertThat(fact.erased()).hasSameClassAs(fact);
        assertThat(fact.erased().type()).isEqualTo(fact.type());
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            List<Text> texts = new ArrayList<>();
            Object value = Records.get(fact, component);
            collect(value, texts);
            boolean unread = fact instanceof Unrecognised && component.getName().equals("rest");
            if (texts.isEmpty() && !unread) {
                assertThat(Records.get(fact.erased(), component)).isEqualTo(value);
            }
        }
        Mix.both("changed", !fact.erased().equals(fact));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void ofAFactOfAnUnknownTypeNothingIsLeftButItsStampAndType(@ForAll("facts") Fact fact) {
        Fact unknown = new Unrecognised(fact.stamp(), fact.type(), Map.of("free text", "who knows")).erased();
        assertThat(unknown).isEqualTo(new Unrecognised(fact.stamp(), fact.type(), Map.of("erased", true)));
    }

    private static void collect(@Nullable Object value, List<Text> texts) {
        if (value instanceof Text text) {
            texts.add(text);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(within -> collect(within, texts));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(within -> collect(within, texts));
        } else if (value instanceof Map<?, ?> map) {
            collect(map.values(), texts);
        } else if (value instanceof Record) {
            Arrays.stream(value.getClass().getRecordComponents())
                    .forEach(component -> collect(Records.get(value, component), texts));
        }
    }
}
