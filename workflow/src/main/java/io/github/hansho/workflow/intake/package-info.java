/** What a plan says about alerts: what makes two of them the same, and what is done with the first of a kind. */
@NullMarked
package io.github.hansho.workflow.intake;

import org.jspecify.annotations.NullMarked;
