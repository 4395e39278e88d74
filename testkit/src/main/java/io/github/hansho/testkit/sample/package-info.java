/** Plans, rosters, incidents and instants drawn from a seed, the awkward ones more often than chance would have them. */
@NullMarked
package io.github.hansho.testkit.sample;

import org.jspecify.annotations.NullMarked;
