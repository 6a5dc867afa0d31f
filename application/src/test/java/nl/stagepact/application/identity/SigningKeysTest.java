package nl.stagepact.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import nl.stagepact.application.platform.CannotStart;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

    @Test
    void the_same_file_gives_the_same_keys_on_every_node_and_after_every_restart() {
        var file = SigningKeys.fresh();

        assertThat(SigningKeys.read(file).first())
                .isEqualTo(SigningKeys.read(file).first());
        assertThat(SigningKeys.read(file).first().isPrivate()).isTrue();
    }

    @Test
    void of_several_keys_the_first_signs_and_all_are_published_without_their_secret() {
        var replaced = SigningKeys.fresh();
        var next = SigningKeys.fresh();
        var both = (new String(next, StandardCharsets.US_ASCII) + new String(replaced, StandardCharsets.US_ASCII))
                .getBytes(StandardCharsets.US_ASCII);

        var keys = SigningKeys.read(both);

        assertThat(keys.first().getKeyID())
                .isEqualTo(SigningKeys.read(next).first().getKeyID());
        assertThat(keys.keys().toPublicJWKSet().getKeys()).hasSize(2).noneMatch(key -> key.isPrivate());
    }

    @Test
    void a_file_without_a_key_stops_the_start_and_is_not_quoted() {
        for (var content :
                new String[] {"", "secret", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"}) {
            assertThatThrownBy(() -> SigningKeys.read(content.getBytes(StandardCharsets.US_ASCII)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("stagepact.identity.signing-keys-file")
                    .hasMessageNotContaining("secret");
        }
    }
}
