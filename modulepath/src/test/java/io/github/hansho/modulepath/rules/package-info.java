/**
 * The rules of the house as tests.
 *
 * <p>They live here because this module is the last of the build and the only one that sees all published modules, and
 * the examples are for reading.
 */
@NullMarked
package io.github.hansho.modulepath.rules;

import org.jspecify.annotations.NullMarked;
