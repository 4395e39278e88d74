package io.github.hansho.testkit.contract;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.field.AlertFields;
import io.github.hansho.workflow.field.FieldCatalog;
import io.github.hansho.workflow.field.FieldNames;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/** The readers of the library meet the contract of readers. */
class FieldReadersTest {

    abstract static class OfIncident extends FieldReaderContract {
        private final Situation situation;

        OfIncident(int which) {
            situation = Situations.some().get(which);
        }

        @Override
        public FieldReader readerAt(Instant now) {
            return FieldCatalog.standard().reader(situation.incident(), now, situation.by());
        }

        @Override
        public List<Field> fields() {
            return all(FieldCatalog.standard());
        }

        @Override
        public Instant start() {
            return situation.at();
        }
    }

    @Nested
    class OfAnIncidentJustOpened extends OfIncident {
        OfAnIncidentJustOpened() {
            super(0);
        }
    }

    @Nested
    class OfAnIncidentOnHold extends OfIncident {
        OfAnIncidentOnHold() {
            super(2);
        }
    }

    @Nested
    class OfAClosedIncident extends OfIncident {
        OfAClosedIncident() {
            super(4);
        }
    }

    @Nested
    class OfAnAlert extends FieldReaderContract {
        private final Alert alert = Alert.of("edr", "dc01-4711", "EDR switched off");

        @Override
        public FieldReader readerAt(Instant now) {
            return AlertFields.all().reader(alert);
        }

        @Override
        public List<Field> fields() {
            return all(AlertFields.all());
        }

        @Override
        public Instant start() {
            return Facts.AT;
        }
    }

    private static List<Field> all(FieldNames names) {
        return names.names().stream()
                .map(names::field)
                .flatMap(Optional::stream)
                .toList();
    }
}
