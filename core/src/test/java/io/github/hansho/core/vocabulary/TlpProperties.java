package io.github.hansho.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

class TlpProperties {

    @Property
    void joinIsASemilatticeWithClearAtTheBottomAndRedAtTheTop(@ForAll Tlp a, @ForAll Tlp b, @ForAll Tlp c) {
        assertThat(a.join(a)).isEqualTo(a);
        assertThat(a.join(b)).isEqualTo(b.join(a));
        assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
        assertThat(a.join(Tlp.CLEAR)).isEqualTo(a);
        assertThat(a.join(Tlp.RED)).isEqualTo(Tlp.RED);
        showMix(a.compareTo(b));
    }

    @Property
    void joinNeverWidensTheCircleOfAnyItem(@ForAll List<Tlp> labels, @ForAll Tlp one) {
        Tlp joined = labels.stream().reduce(one, Tlp::join);
        assertThat(labels).allSatisfy(label -> assertThat(joined).isGreaterThanOrEqualTo(label));
        assertThat(joined).isGreaterThanOrEqualTo(one);
        assertThat(Tlp.joinAll(labels).map(one::join).orElse(one)).isEqualTo(joined);
        Statistics.label("narrowed").collect(joined != one).coverage(mix -> {
            mix.check(true).percentage(share -> share >= 5);
            mix.check(false).percentage(share -> share >= 5);
        });
    }

    @Property
    void papJoinIsASemilatticeToo(@ForAll Pap a, @ForAll Pap b, @ForAll Pap c) {
        assertThat(a.join(a)).isEqualTo(a);
        assertThat(a.join(b)).isEqualTo(b.join(a));
        assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
        assertThat(a.join(b).allowsActive()).isEqualTo(a.allowsActive() && b.allowsActive());
        showMix(a.compareTo(b));
    }

    private static void showMix(int order) {
        Statistics.label("order").collect(Integer.signum(order)).coverage(mix -> {
            mix.check(-1).percentage(share -> share >= 5);
            mix.check(0).percentage(share -> share >= 5);
            mix.check(1).percentage(share -> share >= 5);
        });
    }
}
