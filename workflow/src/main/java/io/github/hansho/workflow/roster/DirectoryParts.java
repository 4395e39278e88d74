package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.calendar.Holidays;
import io.github.hansho.workflow.calendar.Window;
import java.util.List;
import java.util.Map;

/** What a directory holds, by id and in order. */
record DirectoryParts(
        String version,
        Map<String, Person> people,
        Map<String, Team> teams,
        Map<String, Roster> rosters,
        Map<String, Window> windows,
        Map<String, Holidays> holidays,
        List<Maintenance> maintenance) {}
