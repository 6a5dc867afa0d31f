package nl.stagepact.application.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF as others find it: readers, and the judge of what may be archived and what everybody can read. */
final class Archived {

    private Archived() {}

    /** What veraPDF finds wrong with it; nothing when it complies. */
    static List<String> flaws(byte[] pdf, PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        var judge = Foundries.defaultInstance();
        try (var parser = judge.createParser(new ByteArrayInputStream(pdf), flavour)) {
            var result = judge.createValidator(flavour, false).validate(parser);
            var flaws = result.getTestAssertions().stream()
                    .map(flaw -> flaw.getRuleId() + ": " + flaw.getMessage())
                    .distinct()
                    .toList();
            if (result.isCompliant() != flaws.isEmpty() || result.getTotalAssertions() == 0) {
                throw new IllegalStateException("Judged nothing, or without saying why: " + result);
            }
            return flaws;
        } catch (VeraPDFException e) {
            throw new IllegalArgumentException("No PDF that can be judged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All its words, each line as it is read, with single spaces. */
    static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
