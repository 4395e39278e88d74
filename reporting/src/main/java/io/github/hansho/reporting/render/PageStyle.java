package io.github.hansho.reporting.render;

/** The style of the page: colours for light, dark and paper, fonts, head and headings. */
final class PageStyle {

    static final String SHEET = """
            :root{color-scheme:light dark;--bg:#ffffff;--soft:#f5f7f9;--text:#1b2530;--muted:#566370;--line:#d9e0e6;\
            --strong:#aeb9c4;--accent:#1f5a8c;--tint:#e4eef7;--warn:#9a5b00;--warn-bg:#fdf5e6;--bad:#a3342b;--bad-bg:#fcefed;--good:#2b6a4d}
            @media screen and (prefers-color-scheme:dark){:root{--bg:#12171c;--soft:#1a2128;--text:#e2e7ec;--muted:#9aa7b3;--line:#2b343d;\
            --strong:#4d5a66;--accent:#86b9e4;--tint:#1d3447;--warn:#e3b565;--warn-bg:#2a2416;--bad:#ef9a90;--bad-bg:#2f1c1b;--good:#7cc7a2}}
            *{box-sizing:border-box}
            html{font-size:16px;-webkit-text-size-adjust:100%}
            body{margin:0;background:var(--bg);color:var(--text);line-height:1.55;overflow-wrap:anywhere;\
            font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
            :lang(ja){font-family:"Hiragino Sans","Hiragino Kaku Gothic ProN","Yu Gothic UI","Yu Gothic",Meiryo,"Noto Sans JP",\
            "Noto Sans CJK JP",system-ui,sans-serif;line-break:strict}
            .page{max-width:70rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
            .top{border-top:4px solid var(--accent);padding-top:1.25rem}
            h1{font-size:1.9rem;line-height:1.25;margin:0;font-weight:650;letter-spacing:-.01em}
            .subtitle{font-size:1.15rem;color:var(--muted);margin:.35rem 0 0}
            .about{display:flex;flex-wrap:wrap;gap:.35rem 2rem;margin:1rem 0 0;font-size:.875rem}
            .about div{display:flex;gap:.5rem}
            .about dt{color:var(--muted)}
            .about dd{margin:0}
            .contents{margin:1.5rem 0 0;padding:.75rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);font-size:.9rem}
            .contents ol{display:flex;flex-wrap:wrap;gap:.25rem 1.75rem;margin:0;padding:0;list-style-position:inside;color:var(--muted)}
            a{color:var(--accent);text-decoration:none}
            a:hover,a:focus{text-decoration:underline}
            :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
            h2{font-size:1.35rem;line-height:1.3;margin:2.75rem 0 .75rem;padding-bottom:.35rem;border-bottom:1px solid var(--line);font-weight:650}
            h3{font-size:1.1rem;margin:2rem 0 .5rem;font-weight:650}
            h4,h5,h6{font-size:1rem;margin:1.5rem 0 .5rem;font-weight:650}
            p{margin:.6rem 0;max-width:46rem}
            p,li{text-wrap:pretty}
            :lang(ja) :is(h1,h2,h3,h4,h5,h6,dt,th,caption,.caption){word-break:auto-phrase}
            @page{size:A4;margin:15mm 14mm}
            @media print{html{font-size:12.5px}body{print-color-adjust:exact;-webkit-print-color-adjust:exact}.page{max-width:none;padding:0}\
            h2,h3,h4{break-after:avoid}h2{margin-top:1.75rem}p,li{orphans:3;widows:3}.contents{break-after:avoid}a{color:inherit}}
            @media (max-width:40rem){.page{padding:1.25rem 1rem 3rem}h1{font-size:1.5rem}h2{margin-top:2rem}}
            """;

    private PageStyle() {}
}
