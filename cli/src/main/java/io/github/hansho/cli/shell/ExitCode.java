package io.github.hansho.cli.shell;

/** What the command says to the shell that called it. */
public final class ExitCode {

    /** It did what was asked. */
    public static final int OK = 0;

    /** It did, and found something that it was asked to look for. */
    public static final int FINDINGS = 1;

    /** It was called wrongly, or an input file cannot be used. */
    public static final int BAD_INPUT = 2;

    /** It is broken. */
    public static final int BROKEN = 70;

    private ExitCode() {}
}
