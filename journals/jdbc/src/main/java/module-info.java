/** Journals that survive their process: SQLite embedded, and PostgreSQL. */
module io.github.hansho.journal.jdbc {
    requires transitive io.github.hansho.journal.record;
    requires transitive java.sql;
    requires flyway.core;
    requires org.slf4j;
    requires static org.xerial.sqlitejdbc;
    requires static transitive org.jspecify;

    exports io.github.hansho.journal.jdbc;
}
