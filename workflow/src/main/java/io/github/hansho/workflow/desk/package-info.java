/** The shell: a desk that takes wishes, keeps facts in a journal, and is the only one to ask what time it is. */
@NullMarked
package io.github.hansho.workflow.desk;

import org.jspecify.annotations.NullMarked;
