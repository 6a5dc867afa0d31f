package nl.stagepact.domain.shared;

import static nl.stagepact.domain.kit.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.offer.OfferCommand.RejectCandidate;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.student.Profile;
import org.junit.jupiter.api.Test;

class PersonalTest {

    private static final String CANARY = "Sanne Kanarie";

    @Test
    void what_is_known_can_be_read_but_is_never_printed() {
        var personal = Personal.of(SANNE, CANARY);

        assertThat(personal.known()).contains(CANARY);
        assertThat(personal).hasToString("[personal]");
        assertThat(String.format("%s", personal)).doesNotContain(CANARY);
    }

    @Test
    void what_was_erased_says_so_and_whose_it_was() {
        Personal<String> erased = new Personal.Erased<>(SANNE.value());

        assertThat(erased.known()).isEmpty();
        assertThat(erased.subject()).isEqualTo(SANNE.value());
        assertThat(erased).hasToString("[erased]");
    }

    @Test
    void it_stands_under_the_key_of_whom_it_is_about() {
        assertThat(Personal.of(SANNE, CANARY).subject()).isEqualTo(SANNE.value());
    }

    @Test
    void it_can_be_put_under_the_key_of_whom_it_turns_out_to_be_about() {
        assertThat(Personal.of(OFFER, CANARY).under(SANNE)).isEqualTo(Personal.of(SANNE, CANARY));
        assertThat(new Personal.Erased<>(OFFER.value()).under(SANNE)).isEqualTo(new Personal.Erased<>(SANNE.value()));
    }

    @Test
    void a_command_that_carries_it_does_not_print_it_either() {
        var command = new RejectCandidate(
                OFFER,
                CandidacyId.of(OFFER, SANNE, 1),
                RejectionReason.CAPACITY,
                Optional.empty(),
                Personal.of(SANNE, CANARY));

        assertThat(command.toString()).contains("[personal]").doesNotContain(CANARY);
    }

    @Test
    void a_profile_that_carries_it_deep_inside_does_not_print_it_either() {
        var profile = new Profile(
                Optional.of(1),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Personal.of(SANNE, CANARY)),
                Optional.empty());

        assertThat(profile.toString()).contains("[personal]").doesNotContain(CANARY);
    }
}
