/** What it costs, against a machine written by hand. */
@NullMarked
package io.github.hansho.benchmarks;

import org.jspecify.annotations.NullMarked;
