/** Prove your policy: virtual time, scenarios, assertions and contracts. */
module io.github.hansho.testkit {
    requires transitive io.github.hansho.workflow;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive io.github.hansho.reporting;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.hansho.testkit.assertion;
    exports io.github.hansho.testkit.contract;
    exports io.github.hansho.testkit.coverage;
    exports io.github.hansho.testkit.file;
    exports io.github.hansho.testkit.junit;
    exports io.github.hansho.testkit.sample;
    exports io.github.hansho.testkit.scenario;

    opens io.github.hansho.testkit.contract to
            org.junit.platform.commons;
}
