package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Journals that take two names for one, or do not find one again. */
final class NameSaboteurs {

    static final List<Saboteur<Journal>> ALL = List.of(
            new Saboteur<>("keepsNamesOfEveryScript", "knows 16-bit characters in keys", NarrowKeys::new),
            new Saboteur<>("keepsNamesOfEveryScript", "doubles quotes in requests", DoublesQuotes::new),
            new Saboteur<>("keepsNamesOfEveryScript", "takes a tenant's line end for a blank", BlankForLineEnd::new),
            folding("comparesTenantsCharacterByCharacter", "heeds no case", Place.TENANT, NameSaboteurs::lower),
            folding("comparesTenantsCharacterByCharacter", "trims", Place.TENANT, String::strip),
            folding("comparesHistoriesCharacterByCharacter", "heeds no case", Place.HISTORY, NameSaboteurs::lower),
            folding("comparesHistoriesCharacterByCharacter", "composes", Place.HISTORY, NameSaboteurs::composed),
            folding("comparesKeysCharacterByCharacter", "heeds no case", Place.KEY, NameSaboteurs::lower),
            folding("comparesKeysCharacterByCharacter", "drops blanks at the end", Place.KEY, String::stripTrailing),
            folding("comparesRequestsCharacterByCharacter", "heeds no case", Place.REQUEST, NameSaboteurs::lower),
            folding("comparesRequestsCharacterByCharacter", "heeds no width", Place.REQUEST, NameSaboteurs::narrow),
            folding("tellsLongNamesApartByTheirLastCharacter", "cuts tenants off", Place.TENANT, NameSaboteurs::cut),
            folding("tellsLongNamesApartByTheirLastCharacter", "cuts histories off", Place.HISTORY, NameSaboteurs::cut),
            folding("tellsLongNamesApartByTheirLastCharacter", "cuts keys off", Place.KEY, NameSaboteurs::cut),
            folding("tellsLongNamesApartByTheirLastCharacter", "cuts requests off", Place.REQUEST, NameSaboteurs::cut),
            folding(
                    "keepsOrRefusesNamesWithNulAndHalvesOfCharacters",
                    "drops NUL",
                    Place.KEY,
                    name -> name.replace("\0", "")),
            folding(
                    "keepsOrRefusesNamesWithNulAndHalvesOfCharacters",
                    "has question marks for halves",
                    Place.HISTORY,
                    NameSaboteurs::throughUtf8),
            new Saboteur<>(
                    "keepsOrRefusesNamesWithNulAndHalvesOfCharacters", "keeps and refuses them", KeepsAndRefuses::new));

    private NameSaboteurs() {}

    private static Saboteur<Journal> folding(String clause, String fault, Place place, UnaryOperator<String> fold) {
        return new Saboteur<>(clause, fault + ": " + place, () -> new Folding(place, fold));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static String narrow(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(191, name.length()));
    }

    private static String throughUtf8(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static final class NarrowKeys extends NearlyRight {
        @Override
        public Optional<HistoryId> find(String tenant, String key) {
            return right.find(tenant, key.codePoints().anyMatch(Character::isSupplementaryCodePoint) ? "?" : key);
        }
    }

    private static final class DoublesQuotes extends NearlyRight {
        @Override
        public Optional<Batch> kept(String tenant, String request) {
            return right.kept(tenant, request.startsWith("'") ? "'" + request : request);
        }
    }

    private static final class BlankForLineEnd extends NearlyRight {
        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            return right.after(position, tenant.map(name -> name.replace('\n', ' ')), limit);
        }
    }

    private static final class KeepsAndRefuses extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            if (batch.tenant().contains("\0")) {
                throw new IllegalArgumentException("tenant with NUL");
            }
            return answer;
        }
    }
}
