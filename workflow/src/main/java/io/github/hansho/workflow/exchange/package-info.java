/** Handing incidents over between two desks with two journals, by envelopes that may be lost, doubled and late. */
@NullMarked
package io.github.hansho.workflow.exchange;

import org.jspecify.annotations.NullMarked;
