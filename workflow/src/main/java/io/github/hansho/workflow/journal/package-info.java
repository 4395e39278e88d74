/** Where facts are kept: the port that a store implements, and a store in memory. */
@NullMarked
package io.github.hansho.workflow.journal;

import org.jspecify.annotations.NullMarked;
