package io.github.hansho.cli.shell;

/** Shows on one line of a terminal how much of a file has been read; elsewhere it is silent. */
public final class Progress {

    private final Terminal terminal;
    private final String what;
    private long shown = -1;

    /** Creates the progress of reading something. */
    public Progress(Terminal terminal, String what) {
        this.terminal = terminal;
        this.what = what;
    }

    /** Shows how much of it is done. */
    public void at(long done, long size) {
        long percent = size <= 0 ? 100 : done * 100 / size;
        if (terminal.interactive() && percent != shown) {
            shown = percent;
            terminal.err().print("\r" + what + " " + percent + " %");
            terminal.err().flush();
        }
    }

    /** Clears the line. */
    public void end() {
        if (shown >= 0) {
            terminal.err().print("\r" + " ".repeat(what.length() + 6) + "\r");
            terminal.err().flush();
        }
        shown = -1;
    }
}
