/** Tests of {@code hansho test}. */
@NullMarked
package io.github.hansho.cli.scenario;

import org.jspecify.annotations.NullMarked;
