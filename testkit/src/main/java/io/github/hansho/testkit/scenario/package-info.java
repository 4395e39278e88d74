/** A policy under a clock that is set by hand: scenarios, what came of them, and what was expected of them. */
@NullMarked
package io.github.hansho.testkit.scenario;

import org.jspecify.annotations.NullMarked;
