/** Who acts and who is meant: parties, actors and the authority they hold; ids only, never names. */
@NullMarked
package io.github.hansho.core.party;

import org.jspecify.annotations.NullMarked;
