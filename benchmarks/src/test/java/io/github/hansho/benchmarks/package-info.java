/** Shows that what is measured does what it says. */
@NullMarked
package io.github.hansho.benchmarks;

import org.jspecify.annotations.NullMarked;
