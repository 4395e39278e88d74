package io.github.hansho.cli.replay;

import io.github.hansho.reporting.ticket.TicketPlan;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a mapping file says: how the log is written, which column means what, and what is asked.
 *
 * @param name what the log is called in the report
 * @param format how the file is written
 * @param nulls what means null
 * @param columns the columns that are read
 * @param contiguous whether the rows of a ticket stand together; empty if that is to be found out
 * @param zone the zone of the log's times, or UTC where they carry their own offset
 * @param lifecycleFields where the fields that a lifecycle's conditions name are found
 * @param plan what is asked, still to be given a cut-off
 */
record Mapping(
        String name,
        FileFormat format,
        Nulls nulls,
        List<ColumnUse> columns,
        Optional<Boolean> contiguous,
        ZoneId zone,
        Map<String, FieldSource> lifecycleFields,
        TicketPlan.Builder plan) {

    /**
     * One use of a column.
     *
     * @param column the name in the header
     * @param slot what takes its fields over, made anew for each reading
     * @param part where the mapping names the column
     */
    record ColumnUse(String column, Function<Nulls, FieldSlot> slot, YamlPart part) {}
}
