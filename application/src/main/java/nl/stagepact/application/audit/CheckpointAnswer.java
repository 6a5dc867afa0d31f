package nl.stagepact.application.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** What clients see of a checkpoint: all that they need to keep it, and to check it. */
@Schema(
        description =
                "A signed statement about all events up to here. Keep its number and hash: they convict a rewritten log")
public record CheckpointAnswer(
        int number,

        @Schema(description = "Number of the first event of its segment")
        long firstSeal,

        @Schema(description = "Number of the last event of its segment")
        long lastSeal,

        @Schema(description = "Exactly what is signed; save it as checkpoint-NNNNNN.txt")
        String text,

        @Schema(description = "SHA-256 of the text, in hexadecimal")
        String sha256,

        @Schema(description = "Ed25519 over the text, 64 bytes in base64; save the bytes as checkpoint-NNNNNN.sig")
        String signature,

        Instant madeAt) {

    static CheckpointAnswer of(Checkpoint checkpoint) {
        return new CheckpointAnswer(
                checkpoint.number(),
                checkpoint.firstSeal(),
                checkpoint.lastSeal(),
                checkpoint.text(),
                checkpoint.sha256(),
                checkpoint.signatureInBase64(),
                checkpoint.madeAt());
    }
}
