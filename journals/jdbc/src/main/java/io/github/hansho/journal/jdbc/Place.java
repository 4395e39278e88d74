package io.github.hansho.journal.jdbc;

import io.github.hansho.journal.record.Hash;

/**
 * Where an entry stands.
 *
 * @param position among all entries of the journal, from 1
 * @param sequence among those of its tenant, from 1
 * @param hash the link over it
 */
record Place(long position, long sequence, Hash hash) {}
