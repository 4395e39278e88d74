package io.github.hansho.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.w3c.dom.Element;

class FlagsProperties {

    @Provide
    Arbitrary<List<Integer>> places() {
        Arbitrary<Integer> anywhere = Arbitraries.integers().between(150, 980);
        Arbitrary<Integer> crowded = Arbitraries.integers().between(300, 420);
        Arbitrary<Integer> last = Arbitraries.integers().between(960, 980);
        return Arbitraries.oneOf(anywhere, crowded, last)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(list -> list.stream().sorted().toList());
    }

    @Property
    void coverNoOtherFlag(@ForAll("places") List<Integer> places) {
        Flags flags = new Flags(true);
        for (int i = 0; i < places.size(); i++) {
            flags.place(i + 1, places.get(i), i % 9, "event " + (i + 1));
        }
        Markup out = new Markup();
        out.open("svg");
        flags.draw(new Canvas(out), 200);
        List<int[]> boxes = new ArrayList<>();
        boolean shifted = false;
        for (Element element : Shown.elements(Shown.xml(out.close().finish()))) {
            if (element.getTagName().equals("rect")) {
                boxes.add(new int[] {number(element, "x"), number(element, "y"), number(element, "width")});
            }
        }
        assertThat(boxes).hasSameSizeAs(places);
        for (int i = 0; i < boxes.size(); i++) {
            int middle = boxes.get(i)[0] + boxes.get(i)[2] / 2;
            shifted |= middle != places.get(i);
            assertThat(boxes.get(i)[0] + boxes.get(i)[2]).isLessThanOrEqualTo(Plot.WIDTH);
            for (int j = 0; j < i; j++) {
                assertThat(cover(boxes.get(i), boxes.get(j)))
                        .as("flags " + (i + 1) + " and " + (j + 1))
                        .isFalse();
            }
        }
        Statistics.label("shifted").collect(shifted);
        Statistics.label("shifted").coverage(c -> {
            c.check(true).percentage(p -> p >= 5);
            c.check(false).percentage(p -> p >= 5);
        });
    }

    private static boolean cover(int[] one, int[] other) {
        return one[1] == other[1] && one[0] < other[0] + other[2] && other[0] < one[0] + one[2];
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }
}
