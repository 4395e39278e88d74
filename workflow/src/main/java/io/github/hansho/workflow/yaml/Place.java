package io.github.hansho.workflow.yaml;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A place in a file: where it is written, and the way to it through the tree. */
public final class Place {

    private final Problems problems;
    private final @Nullable Place parent;
    private final String step;
    private final int line;
    private final int column;

    private Place(Problems problems, @Nullable Place parent, String step, int line, int column) {
        this.problems = problems;
        this.parent = parent;
        this.step = step;
        this.line = line;
        this.column = column;
    }

    static Place root(Problems problems, int line, int column) {
        return new Place(problems, null, "", line, column);
    }

    Place key(String key, int atLine, int atColumn) {
        return new Place(problems, this, (parent == null ? "" : ".") + key, atLine, atColumn);
    }

    Place item(int index, int atLine, int atColumn) {
        return new Place(problems, this, "[" + index + "]", atLine, atColumn);
    }

    /** Returns the line, from 1. */
    public int line() {
        return line;
    }

    /** Returns the column, from 1, counted in characters. */
    public int column() {
        return column;
    }

    /** Returns the name of the file. */
    public String file() {
        return problems.file();
    }

    /** Returns whether nothing is wrong in the file so far. */
    public boolean isFileSound() {
        return problems.isEmpty();
    }

    /** Returns the way through the tree, for instance {@code lifecycle.moves[3].to}; empty for the whole file. */
    public String path() {
        return parent == null ? "" : parent.path() + step;
    }

    /** Reports a problem at this place. */
    public void report(Message message) {
        problems.add(line, column, path(), message);
    }

    /** Reports that a name written here is not known, with what is allowed and which of them is nearest. */
    public void reportUnknown(Label what, String value, Collection<String> allowed) {
        report(Words.unknown("yaml-unknown-name", what, value, allowed));
    }

    /** Returns file and line, as {@code tokyo.yaml:41}. */
    @Override
    public String toString() {
        return file() + ":" + line;
    }
}
