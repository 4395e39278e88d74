/** Contracts: what an implementation of an extension point must do, as tests that its author inherits. */
@NullMarked
package io.github.hansho.testkit.contract;

import org.jspecify.annotations.NullMarked;
