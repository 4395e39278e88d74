/** Tests of the renderers, most of them with texts that mean harm. */
@NullMarked
package io.github.hansho.reporting.render;

import org.jspecify.annotations.NullMarked;
