/** What must hold, whether it does, and why not: conditions over declared fields, three-valued and self-explaining. */
@NullMarked
package io.github.hansho.core.condition;

import org.jspecify.annotations.NullMarked;
