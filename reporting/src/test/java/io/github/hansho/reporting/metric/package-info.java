/** Shows what the metrics say of histories written by hand. */
@NullMarked
package io.github.hansho.reporting.metric;

import org.jspecify.annotations.NullMarked;
