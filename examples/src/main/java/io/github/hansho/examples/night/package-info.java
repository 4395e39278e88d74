/** The night at the SOC: the story that the demo plays, and that comes in other shapes from a seed. */
@NullMarked
package io.github.hansho.examples.night;

import org.jspecify.annotations.NullMarked;
