/** Tests of drawings as data. */
@NullMarked
package io.github.hansho.core.drawing;

import org.jspecify.annotations.NullMarked;
