package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a drawing of a lifecycle as a file: the picture, and below it the list of moves in columns. */
final class SvgFile {

    static final String SHEET = """
            :root{--bg:#ffffff;--soft:#f5f7f9;--text:#1b2530;--muted:#566370;--line:#d9e0e6;--strong:#aeb9c4;--accent:#1f5a8c;--tint:#e4eef7;--bad:#a3342b}
            @media screen and (prefers-color-scheme:dark){:root{--bg:#12171c;--soft:#1a2128;--text:#e2e7ec;--muted:#9aa7b3;--line:#2b343d;\
            --strong:#4d5a66;--accent:#86b9e4;--tint:#1d3447;--bad:#ef9a90}}
            svg{font-family:system-ui,"Segoe UI",Roboto,"Hiragino Sans","Yu Gothic UI",Meiryo,"Noto Sans CJK JP",sans-serif}
            svg .paper{fill:var(--bg)}
            svg .caption{font-size:15px;font-weight:650}
            """;
    private static final int TOP = 34;
    private static final int ROW = 18;
    private static final int TEXT = 12;
    private static final int LEAST_WIDTH = 640;

    private final Diagram diagram;
    private final Words words;
    private final Markup out = new Markup();
    private final Canvas canvas = new Canvas(out);

    SvgFile(Diagram diagram, Locale language) {
        this.diagram = diagram;
        this.words = new Words(language);
    }

    String write() {
        return LifecyclePicture.canDraw(diagram) ? drawn() : listed();
    }

    private String drawn() {
        Markup shapes = new Markup();
        LifecyclePicture picture = new LifecyclePicture(shapes, words, diagram, "p");
        picture.shapes();
        int foot = TOP + picture.height() + 10;
        begin(Math.max(LEAST_WIDTH, picture.width()), foot);
        out.open("g", "transform", "translate(0 " + TOP + ")")
                .raw(shapes)
                .close()
                .line();
        return end(Math.max(LEAST_WIDTH, picture.width()), foot);
    }

    private String listed() {
        begin(LEAST_WIDTH, TOP + ROW);
        canvas.text("small", 14, TOP + 8, words.of("lifecycle.too-large"));
        return end(LEAST_WIDTH, TOP + ROW);
    }

    private void begin(int width, int foot) {
        int height = foot + diagram.edges().size() * ROW + 10;
        canvas.begin("f", "file", width, height, diagram.caption(), LifecyclePicture.description(diagram, words));
        out.style(SHEET + PictureStyle.SHEET).line();
        canvas.rectangle("paper", new Box(0, 0, width, height), 0);
        canvas.text("caption", 14, 22, diagram.caption());
    }

    private String end(int width, int foot) {
        int y = foot;
        for (String move : moves()) {
            y += ROW;
            canvas.text("move", 14, y - 4, Letters.fitted(move, width - 28, TEXT));
        }
        canvas.end();
        return out.finish();
    }

    private List<String> moves() {
        List<String> moves = new ArrayList<>();
        for (Diagram.Edge edge : diagram.edges()) {
            moves.add((moves.size() + 1) + "  " + LifecyclePicture.title(diagram, edge, words));
        }
        return moves;
    }
}
