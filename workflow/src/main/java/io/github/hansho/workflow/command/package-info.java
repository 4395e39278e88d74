/** What someone wishes, in the imperative: commands decide themselves, and a refusal names all its reasons. */
@NullMarked
package io.github.hansho.workflow.command;

import org.jspecify.annotations.NullMarked;
