/** Who is called upon when nobody answers: rules, their steps, and a named setting wherever real systems disagree. */
@NullMarked
package io.github.hansho.workflow.escalation;

import org.jspecify.annotations.NullMarked;
