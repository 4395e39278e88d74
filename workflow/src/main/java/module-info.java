/** What may happen: plan, lifecycle, commands, agenda, and the desk that keeps facts in a journal. */
module io.github.hansho.workflow {
    requires transitive io.github.hansho.core;
    requires org.slf4j;
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.hansho.workflow.desk;
    exports io.github.hansho.workflow.calendar;
    exports io.github.hansho.workflow.climb;
    exports io.github.hansho.workflow.command;
    exports io.github.hansho.workflow.escalation;
    exports io.github.hansho.workflow.agenda;
    exports io.github.hansho.workflow.exchange;
    exports io.github.hansho.workflow.field;
    exports io.github.hansho.workflow.intake;
    exports io.github.hansho.workflow.journal;
    exports io.github.hansho.workflow.lifecycle;
    exports io.github.hansho.workflow.measure;
    exports io.github.hansho.workflow.notice;
    exports io.github.hansho.workflow.plan;
    exports io.github.hansho.workflow.roster;
    exports io.github.hansho.workflow.yaml;
}
