/** Uses the published modules from a named module, as an application would. */
module io.github.hansho.modulepath {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires io.github.hansho.core;
    requires io.github.hansho.journal.record;
    requires io.github.hansho.reporting;
    requires io.github.hansho.workflow;
    requires static org.jspecify;
    requires tools.jackson.databind;
}
