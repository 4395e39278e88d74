package io.github.hansho.cli.shell;

import java.io.Console;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes: its output, and what it has to say about its work.
 *
 * <p>Both are encoded in the charset of the console, with a question mark for what it cannot show, so that Japanese output
 * survives a console that speaks windows-31j, and what it cannot show never ends the command.
 */
public final class Terminal {

    private final OutputStream outStream;
    private final OutputStream errStream;
    private final boolean interactive;
    private Charset charset;
    private PrintWriter out;
    private PrintWriter err;

    private Terminal(OutputStream out, OutputStream err, Charset charset, boolean interactive) {
        this.outStream = out;
        this.errStream = err;
        this.interactive = interactive;
        this.charset = charset;
        this.out = writer(out, charset);
        this.err = writer(err, charset);
    }

    /** Returns the terminal of this process in the charset of its console, or else of its environment. */
    public static Terminal ofProcess() {
        return ofConsole(System.console());
    }

    private static Terminal ofConsole(@Nullable Console console) {
        return console != null && isTerminal(console)
                ? over(System.out, System.err, console.charset(), true)
                : over(System.out, System.err, ofProperties(), false);
    }

    /** From Java 22 on there is always a console, and only then a method that says whether it is a terminal. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /**
     * Returns a terminal over two streams.
     *
     * @param interactive whether a person looks at it, so that progress is worth showing
     */
    public static Terminal over(OutputStream out, OutputStream err, Charset charset, boolean interactive) {
        return new Terminal(out, err, charset, interactive);
    }

    /** Encodes from now on in another charset. */
    public void speak(Charset other) {
        out.flush();
        err.flush();
        charset = other;
        out = writer(outStream, other);
        err = writer(errStream, other);
    }

    /** Returns where output goes. */
    public PrintWriter out() {
        return out;
    }

    /** Returns where messages and progress go. */
    public PrintWriter err() {
        return err;
    }

    /** Returns how both are encoded. */
    public Charset charset() {
        return charset;
    }

    /** Returns whether a person looks at it. */
    public boolean interactive() {
        return interactive;
    }

    private static Charset ofProperties() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .flatMap(name -> Charsets.find(name).stream())
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
    }

    private static PrintWriter writer(OutputStream stream, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new PrintWriter(new OutputStreamWriter(stream, encoder), true);
    }
}
