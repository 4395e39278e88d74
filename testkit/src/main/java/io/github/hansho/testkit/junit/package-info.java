/** An extension of JUnit that gives each test a desk under a clock that is set by hand, and samples from a seed. */
@NullMarked
package io.github.hansho.testkit.junit;

import org.jspecify.annotations.NullMarked;
