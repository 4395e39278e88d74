/** What every subcommand stands on: the terminal, files in and out, problems of input files, exit codes. */
@NullMarked
package io.github.hansho.cli.shell;

import org.jspecify.annotations.NullMarked;
