/** The subcommand {@code replay}: reads a ticket log as its mapping says and reports on it. */
@NullMarked
package io.github.hansho.cli.replay;

import org.jspecify.annotations.NullMarked;
