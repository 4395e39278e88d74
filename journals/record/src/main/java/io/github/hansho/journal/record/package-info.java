/** What a journal kept, as bytes: the form of an entry, a chain of hashes over it, and lines to carry it elsewhere. */
@NullMarked
package io.github.hansho.journal.record;

import org.jspecify.annotations.NullMarked;
