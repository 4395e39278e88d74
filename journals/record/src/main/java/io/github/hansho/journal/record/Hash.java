package io.github.hansho.journal.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One link of a chain: SHA-256 over the 32 bytes of the link before and the bytes of an entry. The first one follows 32
 * zero bytes.
 */
public final class Hash {

    /** What the first entry of a tenant follows. */
    public static final Hash NONE = new Hash(new byte[32]);

    private static final HexFormat HEX = HexFormat.of();
    private static final String DIGITS = "0123456789abcdef";

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns the hash with these bytes.
     *
     * @throws IllegalArgumentException if they are not 32
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("hash has " + bytes.length + " bytes, allowed are 32");
        }
        return new Hash(bytes.clone());
    }

    /**
     * Returns the hash written as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException if it is not 64 hexadecimal digits in lower case
     */
    public static Hash parse(String hex) {
        if (hex.length() != 64 || !hex.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("hash is " + hex + ", allowed are 64 hexadecimal digits in lower case");
        }
        return new Hash(HEX.parseHex(hex));
    }

    /** Returns the link that follows this one over the bytes of an entry. */
    public Hash then(byte[] entry) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes);
            return new Hash(sha.digest(entry));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns its 32 bytes. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Returns it as 64 hexadecimal digits. */
    @Override
    public String toString() {
        return HEX.formatHex(bytes);
    }
}
