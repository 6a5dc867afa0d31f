package nl.stagepact.application.document;

import java.util.Arrays;

/**
 * @param content a PDF
 * @param sha256 of the content, in 64 hexadecimal digits: what a signature names
 */
public record AgreementDocument(byte[] content, String sha256) {

    public static final String MEDIA_TYPE = "application/pdf";

    public AgreementDocument {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    public static String fileName(int version) {
        return "overeenkomst-versie-" + version + ".pdf";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgreementDocument(var bytes, var digest)
                && digest.equals(sha256)
                && Arrays.equals(bytes, content);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return sha256;
    }
}
