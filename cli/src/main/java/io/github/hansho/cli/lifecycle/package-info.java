/** {@code hansho lifecycle}: checks lifecycles and draws them. */
@NullMarked
package io.github.hansho.cli.lifecycle;

import org.jspecify.annotations.NullMarked;
