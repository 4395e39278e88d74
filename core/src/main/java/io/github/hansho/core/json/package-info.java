/** The mapper settings under which Jackson 2 and Jackson 3 write the same bytes and read each other's, and facts as lines. */
@NullMarked
package io.github.hansho.core.json;

import org.jspecify.annotations.NullMarked;
