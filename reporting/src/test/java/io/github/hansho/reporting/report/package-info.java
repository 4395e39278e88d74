/** Shows what the reports say, above all of the night that the project tells of. */
@NullMarked
package io.github.hansho.reporting.report;

import org.jspecify.annotations.NullMarked;
