package io.github.hansho.journal.jdbc;

/** Bytes of a row, which nobody else has. */
final class Bytes {

    private final byte[] raw;

    Bytes(byte[] raw) {
        this.raw = raw;
    }

    byte[] raw() {
        return raw;
    }
}
