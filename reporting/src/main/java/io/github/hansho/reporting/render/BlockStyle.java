package io.github.hansho.reporting.render;

/** The style of blocks other than pictures. */
final class BlockStyle {

    static final String SHEET = """
            .items{margin:.6rem 0;padding-left:1.4rem;max-width:46rem}
            .items li{margin:.2rem 0}
            .pairs{margin:1rem 0;border-top:1px solid var(--line)}
            .pairs div{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:1rem;padding:.45rem 0;border-bottom:1px solid var(--line)}
            .pairs dt{color:var(--muted)}
            .pairs dd{margin:0}
            .none{color:var(--muted);font-style:italic}
            :lang(ja) .none{font-style:normal}
            .wide{overflow-x:auto;margin:1rem 0 1.5rem}
            table{border-collapse:collapse;font-size:.9rem;min-width:min(100%,28rem);line-height:1.45}
            caption,.caption{text-align:left;font-weight:600;font-size:.95rem;padding:0 0 .4rem;margin:0;color:var(--text)}
            th,td{text-align:left;vertical-align:baseline;padding:.35rem .9rem .35rem 0}
            th:last-child,td:last-child{padding-right:.25rem}
            thead th{color:var(--muted);font-weight:600;font-size:.8rem;border-bottom:1.5px solid var(--strong);vertical-align:bottom}
            tbody tr{border-bottom:1px solid var(--line)}
            td.number,th.number,td.duration,th.duration{text-align:right;font-variant-numeric:tabular-nums}
            td.time,td.duration,td.number{white-space:nowrap}
            td.code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.85em}
            th{overflow-wrap:normal}
            td.text,td.code{min-width:8rem;overflow-wrap:anywhere}
            .whole,td data{white-space:nowrap}
            :lang(ja) th{min-width:4.5em}
            td.time,td.duration,td.number{overflow-wrap:normal}
            tfoot th,tfoot td{border-top:1.5px solid var(--text);font-weight:650;color:var(--text)}
            .balance{min-width:min(100%,26rem)}
            .closes,.open{font-size:.875rem;margin:.5rem 0 0}
            .closes{color:var(--good)}
            .closes::before{content:"\\2713\\00a0"}
            .open{color:var(--bad);background:var(--bad-bg);border-left:4px solid var(--bad);padding:.5rem .75rem;font-weight:600}
            .empty{margin:1rem 0;color:var(--muted)}
            .empty .caption{color:var(--text)}
            .measures{margin:1rem 0 1.5rem}
            .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:.9rem}
            .card{border:1px solid var(--line);border-radius:6px;padding:.9rem 1rem;background:var(--soft);break-inside:avoid}
            .card h4{margin:0;font-size:.9rem;color:var(--muted)}
            .figure{font-size:1.6rem;line-height:1.3;font-weight:650;margin:.15rem 0 .5rem}
            .figure.missing{font-size:1rem;font-weight:500}
            .spread{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin:0 0 .6rem;font-size:.85rem}
            .spread dt,.terms dt{color:var(--muted);font-size:.75rem}
            .spread dd{margin:0;font-weight:550}
            .terms{margin:0;padding-top:.5rem;border-top:1px solid var(--line);font-size:.8rem}
            .terms dd{margin:0 0 .35rem;color:var(--text)}
            .terms dd.method{color:var(--muted)}
            .notice{border-left:4px solid var(--accent);background:var(--tint);padding:.7rem 1rem;margin:1rem 0;break-inside:avoid;font-size:.95rem}
            .notice p{margin:0}
            .notice ul{margin:.4rem 0 0;padding-left:1.2rem}
            .notice .level{font-size:.75rem;font-weight:650;color:var(--accent);border:1px solid;border-radius:3px;padding:.05rem .4rem;margin-right:.4rem}
            .notice.warning{border-color:var(--warn);background:var(--warn-bg)}
            .notice.warning .level{color:var(--warn)}
            .notice.data-problem{border-color:var(--bad);background:var(--bad-bg)}
            .notice.data-problem .level{color:var(--bad)}
            .quote{margin:1rem 0;border-left:4px solid var(--strong);padding:.2rem 0 .2rem 1rem}
            .quote figcaption{font-size:.8rem;color:var(--muted)}
            .quote blockquote{margin:.3rem 0 0}
            .quote pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.5}
            @media print{thead{display:table-header-group}tr,.quote,.balance{break-inside:avoid}.wide{overflow:visible}table{font-size:.85rem}}
            @media (max-width:40rem){.pairs div{grid-template-columns:1fr;gap:0}}
            """;

    private BlockStyle() {}
}
