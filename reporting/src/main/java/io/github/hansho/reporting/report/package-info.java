/** The reports: one incident, and a period; histories in, documents out. */
@NullMarked
package io.github.hansho.reporting.report;

import org.jspecify.annotations.NullMarked;
