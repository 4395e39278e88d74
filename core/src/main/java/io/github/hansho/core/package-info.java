/** What is so: the root of the domain model. */
@NullMarked
package io.github.hansho.core;

import org.jspecify.annotations.NullMarked;
