/** Grouping of alerts as they stream in. */
@NullMarked
package io.github.hansho.workflow.intake;

import org.jspecify.annotations.NullMarked;
