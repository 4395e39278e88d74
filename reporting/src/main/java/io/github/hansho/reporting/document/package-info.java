/** What is told: an edition, and documents made of sealed blocks, already worded in its language and zone. */
@NullMarked
package io.github.hansho.reporting.document;

import org.jspecify.annotations.NullMarked;
