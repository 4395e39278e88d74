/** Assertions in the manner of AssertJ about what came of a scenario; a failure shows expected beside happened. */
@NullMarked
package io.github.hansho.testkit.assertion;

import org.jspecify.annotations.NullMarked;
