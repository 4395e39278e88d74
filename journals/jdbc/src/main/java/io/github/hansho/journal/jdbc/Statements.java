package io.github.hansho.journal.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements that write one after the other and need no answer in between: sent together where the store takes them so. */
final class Statements {

    /** So many together at most, so that few different texts of them are prepared. */
    private static final int TOGETHER = 16;

    private record One(String sql, List<@Nullable Object> values) {}

    private final List<One> all = new ArrayList<>();

    Statements add(String sql, @Nullable Object... values) {
        all.add(new One(sql, Arrays.asList(values)));
        return this;
    }

    /** Runs them; returns whether the first of them wrote a row. Where it did not, the others may not have been run. */
    boolean run(Session session, Dialect dialect) throws SQLException {
        int step = dialect.takesManyAtOnce() ? TOGETHER : 1;
        for (int from = 0; from < all.size(); from += step) {
            List<One> together = all.subList(from, Math.min(all.size(), from + step));
            String sql = String.join(";", together.stream().map(One::sql).toList());
            int rows = session.update(
                    sql, together.stream().flatMap(one -> one.values().stream()).toArray());
            if (from == 0 && rows == 0) {
                return false;
            }
        }
        return true;
    }
}
