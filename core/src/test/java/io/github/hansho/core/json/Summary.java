package io.github.hansho.core.json;

import io.github.hansho.core.condition.Value;
import io.github.hansho.core.fact.IncidentParts;
import io.github.hansho.core.fact.Records;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.core.text.Text;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells a state line by line, {@code path = value}, what is empty left out; every component of it, unasked. */
final class Summary {

    private final List<String> lines = new ArrayList<>();

    private Summary() {}

    static List<String> of(Object state) {
        Summary summary = new Summary();
        if (state instanceof Incident incident) {
            IncidentParts.of(incident).forEach(summary::tell);
        } else {
            summary.tell("", state);
        }
        return summary.lines;
    }

    private void tell(String path, @Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(within -> tell(path, within));
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> tell(path + "[]", each));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> tell(path + "[" + key + "]", each));
        } else if (value instanceof Record && !isOneWord(value)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                tell(
                        path.isEmpty() ? component.getName() : path + "." + component.getName(),
                        Records.get(value, component));
            }
        } else {
            String words = value instanceof Text text
                    ? text.or("(erased)")
                    : value instanceof Value known ? known.toText() : String.valueOf(value);
            lines.add(path + " = " + words.replace("\n", "\\n"));
        }
    }

    private static boolean isOneWord(Object value) {
        return value instanceof Text
                || value instanceof PlanRef
                || value instanceof Value
                || value instanceof IncidentId;
    }
}
