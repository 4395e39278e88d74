package io.github.hansho.workflow.yaml;

import io.github.hansho.core.text.Message;
import java.util.ArrayList;
import java.util.List;

/** The defects found so far while a file is read; reading goes on after each. */
public final class Problems {

    private static final int MOST = 1_000;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /** Returns whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns everything that is wrong, by place; at most {@value #MOST} problems are kept. */
    public List<Problem> list() {
        return found.stream().sorted(Problem.BY_PLACE).toList();
    }

    /** Returns the name of the file that is read. */
    public String file() {
        return file;
    }

    void add(int line, int column, String path, Message message) {
        if (found.size() < MOST) {
            found.add(new Problem(file, line, column, path, message));
        }
    }
}
