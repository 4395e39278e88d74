/** An incident as it stands: a dozen small component records, bounded, with no memory of how they came about. */
@NullMarked
package io.github.hansho.core.incident;

import org.jspecify.annotations.NullMarked;
