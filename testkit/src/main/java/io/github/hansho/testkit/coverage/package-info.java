/** What a plan does at every instant if nobody reacts: exact intervals, what is wrong in them, and a witness of each. */
@NullMarked
package io.github.hansho.testkit.coverage;

import org.jspecify.annotations.NullMarked;
