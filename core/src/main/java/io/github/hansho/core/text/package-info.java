/** Words that people read: labels, sentences and free text, kept apart from codes. */
@NullMarked
package io.github.hansho.core.text;

import org.jspecify.annotations.NullMarked;
