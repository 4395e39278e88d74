/** {@code hansho journal}: verifies what a journal kept, and carries it from one to another. */
@NullMarked
package io.github.hansho.cli.journal;

import org.jspecify.annotations.NullMarked;
