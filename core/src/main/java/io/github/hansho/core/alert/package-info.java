/** What a detector or a person reported, before anyone decided what it is. */
@NullMarked
package io.github.hansho.core.alert;

import org.jspecify.annotations.NullMarked;
