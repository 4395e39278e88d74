package io.github.hansho.examples.night;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.Notifier;
import io.github.hansho.workflow.notice.Receipt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The telephones of the story: they ring when the engine calls, and whoever is called does as the script says. */
final class Phones implements Notifier {

    private static final Map<Contact, Label> WORDS = Map.of(
            Contact.ANSWERED, Label.of("answers", "応答"),
            Contact.NO_ANSWER, Label.of("no answer", "応答なし"),
            Contact.MACHINE, Label.of("voice mail", "留守番電話"),
            Contact.SENT, Label.of("it rings", "呼び出し中"));

    private final Map<String, Contact> habits = new HashMap<>();
    private final Map<String, String> lastCall = new HashMap<>();
    private final List<Label> rung = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private Consumer<String> listener = key -> {};

    /** From now on somebody's telephone is answered like this. */
    void habit(String person, Contact result) {
        habits.put(person, result);
    }

    /** Returns the key of the latest call upon somebody. */
    Optional<String> lastCall(String person) {
        return Optional.ofNullable(lastCall.get(person));
    }

    /** Returns how each telephone is answered now, and the key of the latest call to it. */
    Map<String, String> remembered() {
        Map<String, String> all = new HashMap<>();
        habits.forEach((person, result) -> all.put("habit." + person, result.name()));
        lastCall.forEach((person, key) -> all.put("call." + person, key));
        return all;
    }

    /** Remembers one line of it. */
    void remember(String name, String value) {
        if (name.startsWith("habit.")) {
            habits.put(name.substring(6), Contact.valueOf(value));
        } else if (name.startsWith("call.")) {
            lastCall.put(name.substring(5), value);
        }
    }

    /** Tells somebody the key of each call as it rings. */
    void listen(Consumer<String> to) {
        listener = to;
    }

    /** Returns the keys of all calls that rang, in order. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    /** Returns what was heard since this was last asked. */
    List<Label> heard() {
        List<Label> heard = List.copyOf(rung);
        rung.clear();
        return heard;
    }

    @Override
    public Receipt send(Notice notice) {
        Contact result = habits.getOrDefault(notice.person(), Contact.ANSWERED);
        lastCall.put(notice.person(), notice.key());
        calls.add(notice.key());
        listener.accept(notice.key());
        Label name = Cast.name(notice.person());
        Label words = WORDS.getOrDefault(result, Label.plain(result.name()));
        Label call = Label.of(
                "calls " + name.in(Locale.ENGLISH) + ": " + words.in(Locale.ENGLISH),
                name.in(Locale.JAPANESE) + "へ架電: " + words.in(Locale.JAPANESE));
        rung.add(call);
        return new Receipt(result, Text.of(call.in(Locale.ENGLISH)));
    }
}
