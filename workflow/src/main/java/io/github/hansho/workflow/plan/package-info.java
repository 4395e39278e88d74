/** The plan: one file, checked as a whole, that says what a team's work looks like. */
@NullMarked
package io.github.hansho.workflow.plan;

import org.jspecify.annotations.NullMarked;
