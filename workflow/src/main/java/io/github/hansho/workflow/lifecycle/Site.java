package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.workflow.yaml.Place;
import io.github.hansho.workflow.yaml.Problem;
import java.util.Collection;
import java.util.List;

/** Where a part of a lifecycle was declared, in a file or in code, and where its problems go. */
interface Site {

    /** Reports a problem. */
    void report(Message message);

    /** Returns where it stands, for instance {@code tokyo.yaml:41}. */
    String where();

    /** Returns the line, or 0 when there is none. */
    int line();

    /** Reports that a name is not known. */
    void reportUnknown(Label what, String value, Collection<String> allowed);

    static Site of(Place place) {
        return new Site() {
            @Override
            public void report(Message message) {
                place.report(message);
            }

            @Override
            public String where() {
                return place.toString();
            }

            @Override
            public int line() {
                return place.line();
            }

            @Override
            public void reportUnknown(Label what, String value, Collection<String> allowed) {
                place.reportUnknown(what, value, allowed);
            }
        };
    }

    static Site inCode(String name, String path, List<Problem> problems) {
        return new Site() {
            @Override
            public void report(Message message) {
                problems.add(new Problem(name, 0, 0, path, message));
            }

            @Override
            public String where() {
                return name + " " + path;
            }

            @Override
            public int line() {
                return 0;
            }

            @Override
            public void reportUnknown(Label what, String value, Collection<String> allowed) {
                report(Words.of("unknown-name", "what", what, "value", value, "allowed", String.join(", ", allowed)));
            }
        };
    }
}
