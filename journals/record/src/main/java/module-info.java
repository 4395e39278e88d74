/** What a journal kept as bytes: a chain of hashes over it, and JSON Lines to carry it elsewhere and to verify it. */
module io.github.hansho.journal.record {
    requires transitive io.github.hansho.workflow;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires static transitive org.jspecify;

    exports io.github.hansho.journal.record;
}
