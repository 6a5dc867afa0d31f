package nl.stagepact.application.document;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Puts a text on paper: PDF/A-3a, to be kept for ever, and PDF/UA-1, to be read by everybody. */
final class Press {

    private static final String FONT = "Source Sans 3";

    /** Names of tables in a TrueType file. */
    private static final int LIGATURES = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';

    private static final int UNKNOWN = 'g' << 24 | 's' << 16 | 'u' << 8 | 'b';

    private final SpringTemplateEngine layouts = new SpringTemplateEngine();
    private final FSDefaultCacheStore fontMetrics = new FSDefaultCacheStore();
    private final byte[] regular = font("SourceSans3_400Regular.ttf");
    private final byte[] semiBold = font("SourceSans3_600SemiBold.ttf");
    private final byte[] sRgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Glyphs glyphs;

    static {
        // it quotes what it can't show, and that is somebody's
        XRLog.setLoggingEnabled(false);
    }

    Press() {
        var resolver = new ClassLoaderTemplateResolver(Press.class.getClassLoader());
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setPrefix("documents/");
        resolver.setCharacterEncoding("UTF-8");
        layouts.setTemplateResolver(resolver);
        glyphs = Glyphs.of(regular, semiBold);
    }

    byte[] print(AgreementText text) {
        var page = layouts.process("agreement.html", new Context(Locale.of("nl"), Map.of("text", text)));
        var pdf = new ByteArrayOutputStream(64 * 1024);
        try {
            new PdfRendererBuilder()
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(sRgb)
                    .useFont(() -> new ByteArrayInputStream(regular), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(semiBold), FONT, 600, FontStyle.NORMAL, true)
                    .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, fontMetrics)
                    // the layout has all it needs; whatever a text may contain fetches nothing
                    .useExternalResourceAccessControl(
                            (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withProducer("Stagepact")
                    .withHtmlContent(glyphs.onlyShowable(page), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("A document is made in memory", e);
        }
        return pdf.toByteArray();
    }

    /**
     * Without its table of ligatures (GSUB): making sense of it anew for each document takes four times as long as the
     * document, and text without ligatures is found and read aloud more easily.
     */
    private static byte[] font(String file) {
        try {
            var font = new ClassPathResource("documents/fonts/" + file).getContentAsByteArray();
            var directory = ByteBuffer.wrap(font);
            for (int table = 0; table < directory.getShort(4); table++) {
                int tag = 12 + 16 * table;
                if (directory.getInt(tag) == LIGATURES) {
                    directory.putInt(tag, UNKNOWN);
                }
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("Fonts are part of the program: " + file, e);
        }
    }
}
