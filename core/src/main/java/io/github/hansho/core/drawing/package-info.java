/** Drawings as data: what is to be seen, without layout, colour or language chosen. */
@NullMarked
package io.github.hansho.core.drawing;

import org.jspecify.annotations.NullMarked;
