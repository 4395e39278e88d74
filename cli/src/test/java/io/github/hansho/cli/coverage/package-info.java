/** Tests of {@code hansho coverage}. */
@NullMarked
package io.github.hansho.cli.coverage;

import org.jspecify.annotations.NullMarked;
