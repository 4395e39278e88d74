package io.github.hansho.reporting.render;

/**
 * The style of pictures, in the page and alone.
 *
 * <p>Of the eight colours of categories every other one is dark, so that neighbours can be told apart without seeing red or
 * green, and in print without colour; what stands on them has a contrast of 4.5 to 1 at least.
 */
final class PictureStyle {

    /** How many categories have a colour of their own; further ones take them in turn, hatched. */
    static final int COLOURS = 8;

    static final String SHEET = """
            :root{--c0:#2f6291;--c1:#e3a94b;--c2:#7d5296;--c3:#9fcbe6;--c4:#23796f;--c5:#a9b65c;--c6:#8a6a4f;--c7:#697582;\
            --i0:#fff;--i1:#1b2530;--i2:#fff;--i3:#1b2530;--i4:#fff;--i5:#1b2530;--i6:#fff;--i7:#fff}
            @media screen and (prefers-color-scheme:dark){:root{--c0:#4c86bd;--c1:#d9a24a;--c2:#a47bb8;--c3:#a5cde6;--c4:#37a196;--c5:#adba66;--c6:#b8967a;--c7:#8994a0;\
            --i0:#0d1217;--i1:#0d1217;--i2:#0d1217;--i3:#0d1217;--i4:#0d1217;--i5:#0d1217;--i6:#0d1217;--i7:#0d1217}}
            .patterns{position:absolute}
            .picture{margin:1.25rem 0 1.75rem}
            .picture figcaption{font-weight:600;font-size:.95rem;margin:0 0 .5rem}
            .scroll{overflow-x:auto}
            .scroll svg{display:block;width:100%;height:auto;min-width:44rem}
            .scroll svg.broad{min-width:60rem}
            svg text{font-family:inherit;font-size:12px;fill:var(--text)}
            svg .small{font-size:11px;fill:var(--muted)}
            svg .strong{font-weight:650}
            svg .middle{text-anchor:middle}
            svg .end{text-anchor:end}
            svg .rule{stroke:var(--line);stroke-width:1}
            svg .base{stroke:var(--strong);stroke-width:1}
            svg .ground{fill:var(--soft)}
            svg .fold{fill:url(#fold)}
            svg .hatch{fill:url(#hatch)}
            svg .gap{fill:url(#gap);stroke:var(--bad);stroke-width:1.5}
            svg .foldline{stroke:var(--strong);stroke-width:1}
            svg .hatchline{stroke:var(--bg);stroke-width:2}
            svg .gapline{stroke:var(--bad);stroke-width:2}
            svg .stem{stroke:var(--strong);stroke-width:1;fill:none}
            svg .edge{stroke:var(--bg);stroke-width:1}
            svg text.tag{font-size:10.5px;font-weight:650;text-anchor:middle}
            .c0{fill:var(--c0)}.c1{fill:var(--c1)}.c2{fill:var(--c2)}.c3{fill:var(--c3)}.c4{fill:var(--c4)}.c5{fill:var(--c5)}.c6{fill:var(--c6)}.c7{fill:var(--c7)}
            svg .i0{fill:var(--i0)}svg .i1{fill:var(--i1)}svg .i2{fill:var(--i2)}svg .i3{fill:var(--i3)}\
            svg .i4{fill:var(--i4)}svg .i5{fill:var(--i5)}svg .i6{fill:var(--i6)}svg .i7{fill:var(--i7)}
            .legend{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;list-style:none;margin:.6rem 0 0;padding:0;font-size:.85rem}
            .legend li{display:flex;gap:.45rem;align-items:baseline}
            .legend svg{width:.85rem;height:.85rem;flex:none;align-self:center}
            .legend svg.long{width:2.2rem}
            .legend .sum{color:var(--muted)}
            .picture details{margin-top:.6rem;font-size:.9rem}
            .picture summary{cursor:pointer;color:var(--accent);width:fit-content}
            .events{min-width:100%}
            .events tbody th{text-align:left;font-size:.85rem;padding-top:.8rem;color:var(--text)}
            .events svg{width:1.9rem;height:1.15rem;vertical-align:-.2rem}
            .events .lane,.events .kind{overflow-wrap:break-word;word-break:keep-all}
            .events .kind{color:var(--muted);font-size:.85em}
            svg .box{fill:var(--soft);stroke:var(--strong);stroke-width:1.2}
            svg .box.seen{fill:var(--tint);stroke:var(--accent);stroke-width:2}
            svg .box.now{stroke-width:3.5}
            svg .box.waiting{stroke-dasharray:5 3}
            svg .inner{fill:none;stroke:var(--strong);stroke-width:1}
            svg .inner.seen{stroke:var(--accent)}
            svg .pale{fill:var(--muted)}
            svg .way{fill:none;stroke:var(--strong);stroke-width:1.1}
            svg .way.taken{stroke:var(--accent);stroke-width:2.4}
            svg .way.plain{stroke:var(--muted);stroke-width:1.2}
            svg .way.timed{stroke-dasharray:2 4}
            svg .way.returned{stroke-dasharray:9 4}
            svg .way.unlisted{stroke:var(--bad);stroke-dasharray:6 4}
            svg .head{fill:var(--strong)}
            svg .head.plain{fill:var(--muted)}
            svg .head.taken{fill:var(--accent)}
            svg .head.unlisted{fill:var(--bad)}
            svg .badge{fill:var(--bg);stroke:var(--strong);stroke-width:1}
            svg .badge.taken{fill:var(--accent);stroke:var(--bg)}
            svg .badge.unlisted{fill:var(--bad);stroke:var(--bg)}
            svg text.on{fill:var(--bg)}
            svg text.big{font-size:13px}
            svg .dot{fill:var(--text)}
            @media print{.scroll{overflow:visible}.scroll svg,.scroll svg.broad{min-width:0}.picture figure,.scroll{break-inside:avoid}\
            .picture figcaption{break-after:avoid}.events tr{break-inside:avoid}.picture summary{display:none}details:not([open])::details-content{content-visibility:visible;block-size:auto}}
            """;

    private PictureStyle() {}
}
