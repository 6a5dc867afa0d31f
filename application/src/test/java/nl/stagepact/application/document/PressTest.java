package nl.stagepact.application.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.document.AgreementText.Change;
import nl.stagepact.application.document.AgreementText.Extent;
import nl.stagepact.application.document.AgreementText.Guidance;
import nl.stagepact.application.document.AgreementText.Learning;
import nl.stagepact.application.document.AgreementText.Line;
import nl.stagepact.application.document.AgreementText.Party;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whatever people write, it comes on paper as it was written, can be kept for ever, and read by everybody. */
class PressTest {

    private static final Press PRESS = new Press();
    private static final byte[] ORDINARY = PRESS.print(everywhere("Overleg met Łucja Yılmaz: ½ dag, “café”, ≥ 3 €."));

    /** Markup, templates, signs to turn the reading around, without a glyph, that can't stand in XML, and a word without end. */
    private static final String HOSTILE =
            "\u0338<script>alert(1)</script><img src='file:///etc/passwd'/> & ]]> ${text.title} [[${7*7}]]"
                    + " \u202Emotkegmo\u202C \uD83D\uDE80 \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \u0000\u0007\uFFFE"
                    + " e\u0301 \uD800 \uE000 " + "Hottentotten".repeat(40);

    @Test
    void it_can_be_kept_for_ever() {
        assertThat(Archived.flaws(ORDINARY, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void it_can_be_read_by_everybody() {
        assertThat(Archived.flaws(ORDINARY, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_screen_reader_knows_its_language_and_its_chapters() throws IOException {
        try (var document = Loader.loadPDF(ORDINARY)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getDocumentOutline().children())
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly(
                            "Praktijkovereenkomst",
                            "Partijen",
                            "Periode en uren",
                            "Wat de student leert",
                            "Begeleiding en gesprekken",
                            "Beoordeling",
                            "Eerder stoppen",
                            "Overige afspraken",
                            "Ondertekening");
        }
    }

    @Test
    void it_says_every_word() {
        assertThat(Archived.text(ORDINARY)).contains("Overleg met Łucja Yılmaz: ½ dag, “café”, ≥ 3 €.", "Pagina 1 van");
    }

    @Test
    void what_is_written_to_do_harm_is_only_text_and_stays_on_the_page() throws IOException {
        var pdf = PRESS.print(everywhere(HOSTILE));

        assertThat(Archived.flaws(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Archived.flaws(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Archived.text(pdf))
                .contains(
                        "<script>alert(1)</script><img src='file:///etc/passwd'/> & ]]> ${text.title} [[${7*7}]]",
                        "motkegmo □ □□□□ □□□□□",
                        "é □ □ Hottentotten")
                .doesNotContain("\u202E", "#");
        assertThat(outsideThePage(pdf)).isEmpty();
    }

    /** Letters that stand over the edge of the paper. */
    private static List<String> outsideThePage(byte[] pdf) throws IOException {
        var outside = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (letter.getXDirAdj() < 0
                            || letter.getXDirAdj() + letter.getWidthDirAdj() > letter.getPageWidth()
                            || letter.getYDirAdj() > letter.getPageHeight()) {
                        outside.add(letter.toString());
                    }
                }
            };
            reader.getText(document);
        }
        return outside;
    }

    /** The text wherever people can write something. */
    private static AgreementText everywhere(String text) {
        var lines = List.of(new Line("Naam", text));
        return new AgreementText(
                "Praktijkovereenkomst",
                true,
                "leerbedrijf",
                "5f7c0f4e-6f0b-5d3a-9f3e-57a9e9ac7000",
                2,
                "24 augustus 2026",
                Optional.of(new Change("de periode", text)),
                List.of(new Party("Student", lines), new Party("School", lines), new Party("Leerbedrijf", lines)),
                new Extent("31 augustus 2026", "29 januari 2027", 4, 32, 640, List.of(new Line("2", "640"))),
                new Learning(text, text, List.of(new Line(text, "helemaal"))),
                new Guidance(text, text, text, List.of(new Line("Startgesprek", "van 17 tot en met 31 augustus 2026"))),
                text,
                text,
                Optional.of(text),
                Optional.of(text),
                List.of("Student", "School", "Leerbedrijf"));
    }
}
