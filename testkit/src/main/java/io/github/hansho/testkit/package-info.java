/** Prove your policy: what a test needs to play an incident without waiting. */
@NullMarked
package io.github.hansho.testkit;

import org.jspecify.annotations.NullMarked;
