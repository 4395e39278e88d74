/** What to tell: the roots that the packages of the reporting share. */
@NullMarked
package io.github.hansho.reporting;

import org.jspecify.annotations.NullMarked;
