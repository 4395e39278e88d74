package io.github.hansho.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Generators;
import io.github.hansho.core.fact.Mix;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MessageProperties {

    @Provide
    Arbitrary<String> words() {
        return Generators.words();
    }

    @Provide
    Arbitrary<String> braces() {
        return Arbitraries.strings().withChars("{}ab$\\").ofMaxLength(8);
    }

    @Property
    void whateverTheValuesAreTheSentenceAroundThemStays(
            @ForAll("words") String who, @ForAll("braces") String what, @ForAll("braces") String where) {
        Message message = new Message(
                "told",
                Label.plain("who: {who}, what: {what}, where: {where}."),
                Map.of("who", Label.plain(who), "what", Label.plain(what), "where", Label.plain(where)));
        assertThat(message.in(Locale.ENGLISH)).isEqualTo("who: " + who + ", what: " + what + ", where: " + where + ".");
        Mix.both("braces", (what + where).contains("{"));
    }

    @Property
    void aSentenceWithoutValuesIsSaidAsItIs(@ForAll("braces") String sentence) {
        assertThat(Message.of("told", Label.plain(sentence)).in(Locale.ENGLISH)).isEqualTo(sentence);
        assertThat(new Message("told", Label.plain(sentence), Map.of("zz", Label.plain("!"))).in(Locale.ENGLISH))
                .isEqualTo(sentence);
        Mix.both("braces", sentence.contains("{"));
    }
}
