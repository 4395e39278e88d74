/** Journals that survive their process: facts in tables, an order and a chain given once they are kept. */
@NullMarked
package io.github.hansho.journal.jdbc;

import org.jspecify.annotations.NullMarked;
