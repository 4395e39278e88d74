package io.github.hansho.workflow.calendar;

import io.github.hansho.core.condition.Truth;
import java.time.LocalDate;

/** Whether a window leaves holidays out, or everything else. */
record HolidayRule(Holidays list, boolean only) {

    /** Returns whether hours that begin on a date happen. */
    Truth happens(LocalDate date) {
        Truth holiday = list.isHoliday(date);
        return only ? holiday : holiday.not();
    }

    @Override
    public String toString() {
        return (only ? " only " : " except ") + list.name();
    }
}
