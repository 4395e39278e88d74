package io.github.hansho.cli.shell;

import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the command tells its subcommands. */
public interface Shell {

    /** Returns where to write. */
    Terminal terminal();

    /** Returns the language to speak. */
    Locale locale();

    /** Returns the charset asked for, or null where none was. */
    @Nullable Charset charset();
}
