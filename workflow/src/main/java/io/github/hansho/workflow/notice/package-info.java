/** How calls that were kept as facts leave the library: notices, and what the host sends them with. */
@NullMarked
package io.github.hansho.workflow.notice;

import org.jspecify.annotations.NullMarked;
