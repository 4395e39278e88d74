/** What was kept: facts in the past tense, each applying itself, and the histories they make. */
@NullMarked
package io.github.hansho.core.fact;

import org.jspecify.annotations.NullMarked;
