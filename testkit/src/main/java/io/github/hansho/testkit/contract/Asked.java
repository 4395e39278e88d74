package io.github.hansho.testkit.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Answers to the same questions, asked in one order or the other: whoever remembers nothing answers the same. */
final class Asked {

    private Asked() {}

    static <Q, A> List<A> forwards(List<Q> questions, Function<? super Q, A> answer) {
        List<A> answers = new ArrayList<>();
        questions.forEach(question -> answers.add(answer.apply(question)));
        return answers;
    }

    /** Returns the answers in the order of the questions, the last asked first. */
    static <Q, A> List<A> backwards(List<Q> questions, Function<? super Q, A> answer) {
        List<Q> turned = new ArrayList<>(questions);
        Collections.reverse(turned);
        List<A> answers = forwards(turned, answer);
        Collections.reverse(answers);
        return answers;
    }
}
