/** What may happen: the roots that the packages of the workflow share. */
@NullMarked
package io.github.hansho.workflow;

import org.jspecify.annotations.NullMarked;
