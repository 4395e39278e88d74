package io.github.hansho.journal.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows the chain of one tenant entry by entry; what a wrong entry is, the one behind it tells. */
final class TenantCheck {

    private final @Nullable Head keptElsewhere;
    private Head sound;
    private long seen;
    private @Nullable ChainedEntry suspect;
    private @Nullable Breach breach;

    TenantCheck(String tenant, @Nullable Head keptElsewhere) {
        this.sound = Head.none(tenant);
        this.keptElsewhere = keptElsewhere;
    }

    void next(ChainedEntry entry) {
        seen++;
        ChainedEntry wrong = suspect;
        if (wrong != null) {
            suspect = null;
            breach = found(kind(wrong, entry));
        } else if (breach == null) {
            Head next = sound.then(entry.raw());
            if (entry.sequence() == next.entries() && entry.hash().equals(next.hash())) {
                sound = next;
                compare(next);
            } else {
                suspect = entry;
            }
        }
    }

    private void compare(Head next) {
        if (keptElsewhere != null && keptElsewhere.entries() == next.entries() && !keptElsewhere.equals(next)) {
            breach = new Breach(Breach.Kind.REWRITTEN, next.tenant(), next.entries());
        }
    }

    private Breach.Kind kind(ChainedEntry wrong, ChainedEntry behind) {
        long expected = sound.entries() + 1;
        Hash ofBehind = sound.hash().then(behind.raw());
        boolean belongsHere = ofBehind.equals(behind.hash()) || ofBehind.equals(wrong.hash());
        if (wrong.sequence() > expected) {
            return behind.sequence() == expected || belongsHere ? Breach.Kind.REORDERED : Breach.Kind.MISSING;
        }
        if (wrong.sequence() < expected) {
            return Breach.Kind.INSERTED;
        }
        if (belongsHere) {
            Hash back = ofBehind.then(wrong.raw());
            return back.equals(wrong.hash()) || back.equals(behind.hash())
                    ? Breach.Kind.REORDERED
                    : Breach.Kind.INSERTED;
        }
        return Breach.Kind.ALTERED;
    }

    private Breach found(Breach.Kind kind) {
        return new Breach(kind, sound.tenant(), sound.entries() + 1);
    }

    /** Ends the check against what the store says of the whole; returns what is wrong. */
    Optional<Breach> end(@Nullable Head stored) {
        ChainedEntry wrong = suspect;
        if (wrong != null) {
            long expected = sound.entries() + 1;
            breach = found(
                    wrong.sequence() > expected
                            ? Breach.Kind.MISSING
                            : wrong.sequence() < expected ? Breach.Kind.INSERTED : Breach.Kind.ALTERED);
        }
        if (breach != null) {
            boolean fewer = breach.kind() == Breach.Kind.ALTERED && stored != null && stored.entries() > seen;
            return Optional.of(fewer ? found(Breach.Kind.MISSING) : breach);
        }
        if (cutOff(stored) || cutOff(keptElsewhere)) {
            return Optional.of(found(Breach.Kind.CUT));
        }
        if (stored != null && stored.entries() < sound.entries()) {
            return Optional.of(new Breach(Breach.Kind.INSERTED, sound.tenant(), stored.entries() + 1));
        }
        if (stored != null && !stored.equals(sound)) {
            return Optional.of(new Breach(Breach.Kind.ALTERED, sound.tenant(), Math.max(1, sound.entries())));
        }
        return Optional.empty();
    }

    private boolean cutOff(@Nullable Head whole) {
        return whole != null && whole.entries() > sound.entries();
    }

    Head sound() {
        return sound;
    }
}
