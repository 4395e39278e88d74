package io.github.hansho.reporting.ticket;

/**
 * The 64-bit fingerprints of names, to tell whether a name was there before without keeping it.
 *
 * <p>At most 32 bytes per name while it grows, and one wrong "was there" to be expected in some 10^11 logs of ten thousand names,
 * in 10^5 logs of ten million.
 */
final class Fingerprints {

    private static final int SMALLEST = 1 << 10;

    private long[] table = new long[SMALLEST];
    private int size;

    /** Adds a name and returns whether it was new. */
    boolean add(String name) {
        if (!insert(table, of(name))) {
            return false;
        }
        size++;
        if (size > table.length / 4 * 3) {
            long[] larger = new long[table.length * 2];
            for (long print : table) {
                if (print != 0) {
                    insert(larger, print);
                }
            }
            table = larger;
        }
        return true;
    }

    private static boolean insert(long[] table, long print) {
        int mask = table.length - 1;
        int slot = (int) (print ^ (print >>> 32)) & mask;
        while (table[slot] != 0) {
            if (table[slot] == print) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        table[slot] = print;
        return true;
    }

    /** FNV-1a over the characters, then the finaliser of MurmurHash3 so that every bit counts; never 0. */
    private static long of(String name) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
