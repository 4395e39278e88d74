/** Notifiers that send: by webhook and by mail. */
@NullMarked
package io.github.hansho.examples.notice;

import org.jspecify.annotations.NullMarked;
