/** What to tell: milestones, metrics, documents and their renderers. */
module io.github.hansho.reporting {
    requires transitive io.github.hansho.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.hansho.reporting.document;
    exports io.github.hansho.reporting.figure;
    exports io.github.hansho.reporting.metric;
    exports io.github.hansho.reporting.render;
    exports io.github.hansho.reporting.report;
    exports io.github.hansho.reporting.ticket;
}
