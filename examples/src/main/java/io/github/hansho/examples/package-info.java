/** One package per story, each with a test. */
@NullMarked
package io.github.hansho.examples;

import org.jspecify.annotations.NullMarked;
