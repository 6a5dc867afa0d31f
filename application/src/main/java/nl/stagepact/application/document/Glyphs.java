package nl.stagepact.application.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What our fonts can show. */
final class Glyphs {

    private static final int INSTEAD = '□';
    private static final Pattern BETWEEN_BRACKETS = Pattern.compile("[^<>]+");

    private final List<CmapLookup> fonts;

    private Glyphs(List<CmapLookup> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    /** @param fonts as TrueType files */
    static Glyphs of(byte[]... fonts) {
        var lookups = new ArrayList<CmapLookup>();
        try {
            for (var font : fonts) {
                lookups.add(
                        new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Our own fonts can be read", e);
        }
        return new Glyphs(lookups);
    }

    /**
     * A page with a box for each sign that would be missing on paper, so that whoever reads it sees that something is missing. Signs
     * that only turn the direction of reading are left out: with them a text can be read otherwise than it was written.
     */
    String onlyShowable(String page) {
        var shown = new StringBuilder(page.length());
        // an accent that follows a tag must not become part of its bracket
        BETWEEN_BRACKETS
                .matcher(page)
                .replaceAll(part -> Matcher.quoteReplacement(Normalizer.normalize(part.group(), Normalizer.Form.NFC)))
                .codePoints()
                .filter(sign -> !isUnseen(sign))
                .forEach(sign -> shown.appendCodePoint(isShowable(sign) ? sign : INSTEAD));
        return shown.toString();
    }

    private boolean isShowable(int sign) {
        // a sign of somebody's own says nothing to others, so PDF/A wants it explained
        return isAscii(sign)
                || Character.getType(sign) != Character.PRIVATE_USE
                        && fonts.stream().allMatch(font -> font.getGlyphId(sign) > 0);
    }

    /** Nearly all of a text, and in every font. */
    private static boolean isAscii(int sign) {
        return sign < 0x7F;
    }

    private static boolean isUnseen(int sign) {
        return Character.getType(sign) == Character.FORMAT
                || Character.isISOControl(sign) && sign != '\n' && sign != '\t'
                || sign >= 0xFE00 && sign <= 0xFE0F;
    }
}
