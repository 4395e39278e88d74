/** What is due when, if nobody reacts: data that can be shown, compared and waited for. */
@NullMarked
package io.github.hansho.workflow.agenda;

import org.jspecify.annotations.NullMarked;
