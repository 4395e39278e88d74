/** An application on the module path. */
@NullMarked
package io.github.hansho.modulepath;

import org.jspecify.annotations.NullMarked;
