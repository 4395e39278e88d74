/** How far a ladder has been climbed, and what is done when its next step is due. */
@NullMarked
package io.github.hansho.workflow.climb;

import org.jspecify.annotations.NullMarked;
