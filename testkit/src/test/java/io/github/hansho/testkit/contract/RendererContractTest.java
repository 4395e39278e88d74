package io.github.hansho.testkit.contract;

import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Quote;
import io.github.hansho.reporting.render.Format;
import io.github.hansho.reporting.render.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class RendererContractTest extends ContractProofTest<Renderer> {

    RendererContractTest() {
        super(Subject.class, Subject.CURRENT, 11);
    }

    @Override
    Supplier<Renderer> right() {
        return PlainText::new;
    }

    @Override
    Supplier<Renderer> doingNothing() {
        return () -> new PlainText() {
            @Override
            String write(Document document) {
                return "";
            }
        };
    }

    @Override
    List<Saboteur<Renderer>> saboteurs() {
        return List.of(
                new Saboteur<>("namesTheMediaTypeOfWhatItMakes", "names a suffix", () -> new PlainText() {
                    @Override
                    public String mediaType() {
                        return ".txt";
                    }
                }),
                new Saboteur<>("showsEveryTextOfEveryBlock", "omits whom it quotes", () -> new PlainText() {
                    @Override
                    String write(Document document) {
                        return super.write(document).replace("qsourceq", "");
                    }
                }),
                new Saboteur<>("keepsBlocksInTheirOrder", "shows the last first", LastFirst::new),
                new Saboteur<>("rendersWhatIsEmpty", "expects an edition", () -> new PlainText() {
                    @Override
                    String write(Document document) {
                        if (document.about().entries().isEmpty()) {
                            throw new IllegalArgumentException("no edition");
                        }
                        return super.write(document);
                    }
                }),
                new Saboteur<>(
                        "writesHostileTextsSoThatTheyDoNothing", "drops what does not print", () -> new PlainText() {
                            @Override
                            String write(Document document) {
                                return super.write(document).replaceAll("<U\\+....>", "");
                            }
                        }),
                new Saboteur<>("writesHostileTextsNowhereAsTheyAre", "quotes word for word", () -> new PlainText() {
                    @Override
                    String write(Document document) {
                        return super.write(document) + quotes(document);
                    }
                }),
                new Saboteur<>("isNotBrokenByAnyText", "refuses half a character", () -> new PlainText() {
                    @Override
                    String write(Document document) {
                        if (document.title().contains("\ud800")) {
                            throw new IllegalArgumentException("half a character");
                        }
                        return super.write(document);
                    }
                }),
                new Saboteur<>("writesNoMoreThanInProportionToTheTexts", "indents by the title", () -> new PlainText() {
                    @Override
                    String write(Document document) {
                        return super.write(document).indent(document.title().length());
                    }
                }),
                new Saboteur<>("makesTheSameBytesOfTheSameDocument", "says that it said so", SaidSo::new),
                new Saboteur<>("makesTheSameBytesWhateverItMadeBefore", "counts documents", Counts::new),
                new Saboteur<>("makesTheSameBytesWhateverTheDefaults", "names the language", () -> new PlainText() {
                    @Override
                    String write(Document document) {
                        return super.write(document) + Locale.getDefault() + "\n";
                    }
                }));
    }

    private static String quotes(Document document) {
        StringBuilder words = new StringBuilder();
        document.blocks().forEach(block -> words.append(block instanceof Quote quote ? quote.words() : ""));
        return words.toString();
    }

    private static class PlainText implements Renderer {
        @Override
        public String mediaType() {
            return Format.TEXT.mediaType();
        }

        @Override
        public byte[] render(Document document) {
            return write(document).getBytes(StandardCharsets.UTF_8);
        }

        String write(Document document) {
            return new String(Format.TEXT.render(document), StandardCharsets.UTF_8);
        }
    }

    private static final class LastFirst extends PlainText {
        @Override
        String write(Document document) {
            var blocks = new ArrayList<>(document.blocks());
            Collections.reverse(blocks);
            return super.write(
                    new Document(document.title(), document.subtitle(), document.language(), document.about(), blocks));
        }
    }

    private static final class SaidSo extends PlainText {
        private @Nullable Document last;

        @Override
        String write(Document document) {
            boolean again = document.equals(last);
            last = document;
            return super.write(document) + (again ? "as said before\n" : "");
        }
    }

    private static final class Counts extends PlainText {
        private final Set<Document> seen = new HashSet<>();

        @Override
        String write(Document document) {
            seen.add(document);
            return super.write(document) + "document " + seen.size() + "\n";
        }
    }

    /** The contract for whatever renderer is being looked at. */
    static final class Subject extends RendererContract {

        static final Current<Renderer> CURRENT = new Current<>();

        @Override
        public Renderer renderer() {
            return CURRENT.make();
        }

        @Override
        public String written(String text) {
            return FormatsTest.visible(text);
        }
    }
}
