/** The {@code hansho} command: parse, call, print. */
@NullMarked
package io.github.hansho.cli;

import org.jspecify.annotations.NullMarked;
