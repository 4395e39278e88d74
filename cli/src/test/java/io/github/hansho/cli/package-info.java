/** Tests of the command. */
@NullMarked
package io.github.hansho.cli;

import org.jspecify.annotations.NullMarked;
