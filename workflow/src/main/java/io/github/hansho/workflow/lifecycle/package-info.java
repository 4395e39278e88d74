/** Lifecycles: configured states under fixed phases, the moves between them, and why a move is refused. */
@NullMarked
package io.github.hansho.workflow.lifecycle;

import org.jspecify.annotations.NullMarked;
