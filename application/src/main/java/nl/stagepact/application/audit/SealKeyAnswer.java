package nl.stagepact.application.audit;

import io.swagger.v3.oas.annotations.media.Schema;

/** The public half of the key that signs checkpoints. */
@Schema(
        description =
                "The key to check the signatures of checkpoints with: of the first one, and of all up to one that names the next"
                        + " key. Get it in another way as well, and compare")
public record SealKeyAnswer(
        @Schema(example = "Ed25519") String algorithm,

        @Schema(description = "Save it as seal-public-key.pem")
        String pem) {}
