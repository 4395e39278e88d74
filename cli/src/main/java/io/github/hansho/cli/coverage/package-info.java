/** {@code hansho coverage}: what happens at every opening instant if nobody reacts. */
@NullMarked
package io.github.hansho.cli.coverage;

import org.jspecify.annotations.NullMarked;
