/** Tests of editions, documents and pictures in words. */
@NullMarked
package io.github.hansho.reporting.document;

import org.jspecify.annotations.NullMarked;
