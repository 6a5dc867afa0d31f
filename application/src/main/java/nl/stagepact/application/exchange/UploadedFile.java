package nl.stagepact.application.exchange;

import java.util.Optional;

/**
 * A file that somebody sent.
 *
 * @param kind what it says that its lines are; a file by itself says nothing
 */
record UploadedFile(byte[] bytes, Optional<String> kind) {

    /** Never what stands in it. */
    @Override
    public String toString() {
        return "UploadedFile[" + bytes.length + " bytes]";
    }
}
