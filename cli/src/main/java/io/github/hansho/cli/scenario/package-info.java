/** {@code hansho test}: runs scenarios and says what did not go as expected. */
@NullMarked
package io.github.hansho.cli.scenario;

import org.jspecify.annotations.NullMarked;
