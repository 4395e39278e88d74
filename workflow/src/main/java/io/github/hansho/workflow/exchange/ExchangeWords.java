package io.github.hansho.workflow.exchange;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Texts;

/** The words of exchanges in the languages of the library. */
final class ExchangeWords {

    private static final int SHOWN = 60;
    private static final Texts TEXTS = Texts.read(ExchangeWords.class::getResourceAsStream);

    private ExchangeWords() {}

    static Message of(String code, Object... namesAndValues) {
        return TEXTS.message(code, namesAndValues);
    }

    static Label ended(Outcome outcome) {
        return TEXTS.label("ended." + outcome.code());
    }

    static void checkVersion(int version) {
        if (version != Envelope.VERSION) {
            throw new EnvelopeException(of("unknown-version", "version", version, "allowed", Envelope.VERSION));
        }
    }

    /** Returns a value as it was given, cut off where it is long. */
    static String shown(Object given) {
        String words = given.toString().replaceAll("\\p{Cntrl}+", " ");
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }
}
