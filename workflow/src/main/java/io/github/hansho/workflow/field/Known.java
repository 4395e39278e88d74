package io.github.hansho.workflow.field;

import io.github.hansho.core.condition.Field;

/** A field of a catalogue with how it is read. */
record Known(Field field, Reading reading, Growth growth) {

    static Known of(Field field, Reading reading) {
        return new Known(field, reading, Growth.NONE);
    }
}
