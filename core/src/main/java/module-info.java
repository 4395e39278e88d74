/** What is so: values, vocabularies, facts, incidents and their history. */
module io.github.hansho.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jdk8;
    requires static com.fasterxml.jackson.datatype.jsr310;
    requires static org.immutables.value.annotations;
    requires static tools.jackson.databind;

    exports io.github.hansho.core;
    exports io.github.hansho.core.alert;
    exports io.github.hansho.core.condition;
    exports io.github.hansho.core.drawing;
    exports io.github.hansho.core.fact;
    exports io.github.hansho.core.incident;
    exports io.github.hansho.core.json;
    exports io.github.hansho.core.party;
    exports io.github.hansho.core.text;
    exports io.github.hansho.core.vocabulary;
}
