/** Tests of the subcommand replay. */
@NullMarked
package io.github.hansho.cli.replay;

import org.jspecify.annotations.NullMarked;
