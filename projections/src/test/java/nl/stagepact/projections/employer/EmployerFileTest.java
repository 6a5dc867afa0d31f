package nl.stagepact.projections.employer;

import static nl.stagepact.projections.kit.Cast.BAKER;
import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.BAKERY_KVK;
import static nl.stagepact.projections.kit.Cast.CONTACT;
import static nl.stagepact.projections.kit.Cast.MECHANIC;
import static nl.stagepact.projections.kit.Cast.MENTOR;
import static nl.stagepact.projections.kit.Cast.SECOND_MENTOR;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Happening.details;
import static nl.stagepact.projections.kit.Happening.mentor;
import static nl.stagepact.projections.kit.Happening.pledged;
import static nl.stagepact.projections.kit.Happening.recognised;
import static nl.stagepact.projections.kit.Happening.registered;
import static nl.stagepact.projections.kit.Happening.signedPact;
import static nl.stagepact.projections.kit.Happening.yearPlanned;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.EmployerEvent.ContactChanged;
import nl.stagepact.domain.employer.EmployerEvent.EmployerCorrected;
import nl.stagepact.domain.employer.EmployerEvent.InterimReliefEnded;
import nl.stagepact.domain.employer.EmployerEvent.InterimReliefGranted;
import nl.stagepact.domain.employer.EmployerEvent.MentorLeft;
import nl.stagepact.domain.employer.EmployerEvent.MentorTrained;
import nl.stagepact.domain.employer.EmployerEvent.MentorTrainingCorrected;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionReinstated;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionSuspended;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionWithdrawn;
import nl.stagepact.domain.employer.ObjectionOutcome;
import nl.stagepact.domain.employer.PactSigner;
import nl.stagepact.domain.employer.ProcedureEvent.ObjectionDecided;
import nl.stagepact.domain.employer.ProcedureEvent.ObjectionLodged;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.Postcode;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.projections.employer.EmployerFile.Employer;
import nl.stagepact.projections.employer.EmployerFile.Mentor;
import nl.stagepact.projections.employer.RecognitionDecision.Kind;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.Story;
import org.junit.jupiter.api.Test;

class EmployerFileTest {

    private static Employer after(Object... events) {
        return new Story()
                .tell(registered(BAKERY_KVK, "Bakkerij Zonneveld"))
                .tell(events)
                .folded(Employer.class, EmployerEvent.class, EmployerFold::on)
                .orElseThrow();
    }

    @Test
    void a_registered_employer_has_a_name_an_address_and_a_contact() {
        var employer = after();

        assertThat(employer.id()).isEqualTo(BAKERY);
        assertThat(employer.name()).isEqualTo("Bakkerij Zonneveld");
        assertThat(employer.kvk()).isEqualTo(BAKERY_KVK);
        assertThat(employer.address().municipality()).isEqualTo("Amersfoort");
        assertThat(employer.contact()).map(ContactDetails::name).contains("Chris");
        assertThat(employer.crebos()).isEmpty();
    }

    @Test
    void the_newest_contact_counts() {
        var employer = after(new ContactChanged(BAKERY, SECOND_MENTOR, details(SECOND_MENTOR, "Robin")));

        assertThat(employer.contactId()).isEqualTo(SECOND_MENTOR);
        assertThat(employer.contact()).map(ContactDetails::name).contains("Robin");
        assertThat(employer.version()).isEqualTo(1);
    }

    @Test
    void an_erased_contact_leaves_no_details() {
        var employer = after(new ContactChanged(BAKERY, CONTACT, new Personal.Erased<>(CONTACT.value())));

        assertThat(employer.contactId()).isEqualTo(CONTACT);
        assertThat(employer.contact()).isEmpty();
    }

    @Test
    void mentors_keep_their_training_when_their_details_change() {
        var employer = after(
                mentor(MENTOR, "Mo"),
                mentor(SECOND_MENTOR, "Robin"),
                new MentorTrained(BAKERY, MENTOR, day("2026-05-01")),
                mentor(MENTOR, "Mohammed"));

        assertThat(employer.mentors()).extracting(Mentor::id).containsExactlyInAnyOrder(MENTOR, SECOND_MENTOR);
        assertThat(employer.mentors())
                .filteredOn(mentor -> mentor.id().equals(MENTOR))
                .singleElement()
                .satisfies(mentor -> {
                    assertThat(mentor.trainedDate()).contains(day("2026-05-01"));
                    assertThat(mentor.details()).map(ContactDetails::name).contains("Mohammed");
                });
    }

    @Test
    void every_pact_that_was_signed_stands_in_the_file() {
        var employer = after(signedPact(BAKERY), pledged(BAKERY, 4), yearPlanned("Winkel"));

        assertThat(employer.pacts()).singleElement().satisfies(signature -> {
            assertThat(signature.pact()).isEqualTo(Happening.PACT);
            assertThat(signature.place()).isEqualTo("Amersfoort");
            assertThat(signature.signedDate()).isEqualTo(day("2026-09-15"));
            assertThat(signature.signer()).map(PactSigner::function).contains("directeur");
        });
        assertThat(employer.version()).isEqualTo(3);
    }

    @Test
    void a_corrected_employer_shows_what_is_right_and_what_was_wrong() {
        var address = new Address("Broodstraat 2", new Postcode("0123 AB"), "Amersfoort");
        var employer = after(new EmployerCorrected(BAKERY, "Bakkerij Zonnevelt", address, "Schrijffout."));

        assertThat(employer.name()).isEqualTo("Bakkerij Zonnevelt");
        assertThat(employer.address()).isEqualTo(address);
        assertThat(employer.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.nameBefore()).isEqualTo("Bakkerij Zonneveld");
            assertThat(correction.addressBefore().street()).isEqualTo("Broodstraat 1");
            assertThat(correction.reason()).isEqualTo("Schrijffout.");
        });
    }

    @Test
    void a_corrected_training_tells_what_was_said_before() {
        var employer = after(
                mentor(MENTOR, "Mo"),
                new MentorTrained(BAKERY, MENTOR, day("2026-05-01")),
                new MentorTrainingCorrected(BAKERY, MENTOR, day("2025-05-01"), Personal.of(MENTOR, "Misread.")));

        assertThat(employer.mentors()).singleElement().satisfies(mentor -> {
            assertThat(mentor.trainedDate()).contains(day("2025-05-01"));
            assertThat(mentor.correctedTraining()).hasValueSatisfying(before -> {
                assertThat(before.previousTrainedDate()).isEqualTo(day("2026-05-01"));
                assertThat(before.reason()).contains("Misread.");
            });
        });
    }

    @Test
    void a_mentor_who_left_keeps_a_name_until_appointed_once_more() {
        var left = new MentorLeft(BAKERY, MENTOR, day("2026-11-20"));

        assertThat(after(mentor(MENTOR, "Mo"), left).mentors()).singleElement().satisfies(mentor -> {
            assertThat(mentor.leftDate()).contains(day("2026-11-20"));
            assertThat(mentor.details()).map(ContactDetails::name).contains("Mo");
        });
        assertThat(after(mentor(MENTOR, "Mo"), left, mentor(MENTOR, "Mo")).mentors())
                .singleElement()
                .extracting(Mentor::leftDate)
                .isEqualTo(Optional.empty());
    }

    @Test
    void every_decision_stays_in_the_history() {
        var employer = after(
                recognised("2026-01-01"),
                new RecognitionSuspended(
                        BAKERY,
                        BAKER,
                        day("2026-03-01"),
                        Optional.of(day("2026-04-30")),
                        "checks",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new RecognitionReinstated(BAKERY, BAKER, day("2026-04-01"), "checked"),
                new RecognitionWithdrawn(
                        BAKERY,
                        BAKER,
                        day("2026-09-01"),
                        day("2026-08-20"),
                        day("2026-10-01"),
                        "no mentor left",
                        Optional.empty()));

        assertThat(employer.decisions())
                .extracting(RecognitionDecision::kind)
                .containsExactly(Kind.GRANTED, Kind.SUSPENDED, Kind.REINSTATED, Kind.WITHDRAWN);
        assertThat(employer.decisions().get(1).untilDate()).contains(day("2026-04-30"));
        assertThat(employer.decisions().getLast().publishedDate()).contains(day("2026-08-20"));
        assertThat(employer.decisions().getLast().objectionUntilDate()).contains(day("2026-10-01"));
        assertThat(employer.decisions().getLast().reason()).isEqualTo("no mentor left");
        assertThat(employer.crebos()).containsExactly(BAKER);
    }

    @Test
    void the_status_is_told_for_any_day() {
        var employer = after(
                recognised("2026-01-01"),
                new RecognitionSuspended(
                        BAKERY,
                        BAKER,
                        day("2026-03-01"),
                        Optional.empty(),
                        "checks",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new RecognitionReinstated(BAKERY, BAKER, day("2026-04-01"), "checked"),
                new RecognitionWithdrawn(
                        BAKERY,
                        BAKER,
                        day("2026-09-01"),
                        day("2026-08-20"),
                        day("2026-10-01"),
                        "no mentor left",
                        Optional.empty()));

        assertThat(employer.statusOn(BAKER, day("2025-12-31"))).isEqualTo(RecognitionStatus.NONE);
        assertThat(employer.statusOn(BAKER, day("2026-01-01"))).isEqualTo(RecognitionStatus.GRANTED);
        assertThat(employer.statusOn(BAKER, day("2026-03-15"))).isEqualTo(RecognitionStatus.SUSPENDED);
        assertThat(employer.statusOn(BAKER, day("2026-08-31"))).isEqualTo(RecognitionStatus.GRANTED);
        assertThat(employer.statusOn(BAKER, day("2030-01-01"))).isEqualTo(RecognitionStatus.WITHDRAWN);
        assertThat(employer.statusOn(MECHANIC, day("2026-08-31"))).isEqualTo(RecognitionStatus.NONE);
    }

    @Test
    void a_suspension_with_an_end_ends_by_itself() {
        var employer = after(
                recognised("2026-01-01"),
                new RecognitionSuspended(
                        BAKERY,
                        BAKER,
                        day("2026-03-01"),
                        Optional.of(day("2026-03-31")),
                        "checks",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(employer.statusOn(BAKER, day("2026-03-31"))).isEqualTo(RecognitionStatus.SUSPENDED);
        assertThat(employer.statusOn(BAKER, day("2026-04-01"))).isEqualTo(RecognitionStatus.GRANTED);
    }

    @Test
    void an_objection_shows_what_a_court_ordered_and_how_it_ended() {
        var employer = after(
                recognised("2026-01-01"),
                new RecognitionWithdrawn(
                        BAKERY,
                        BAKER,
                        day("2026-09-01"),
                        day("2026-08-20"),
                        day("2026-10-01"),
                        "no mentor left",
                        Optional.empty()),
                objection(CONTACT),
                new InterimReliefGranted(
                        BAKERY, BAKER, 1, day("2026-09-20"), "the court", RecognitionStatus.GRANTED, Optional.empty()),
                new ObjectionDecided(
                        BAKERY,
                        1,
                        List.of(BAKER),
                        ObjectionOutcome.UNFOUNDED,
                        day("2026-10-10"),
                        Personal.of(CONTACT, "as before")),
                new InterimReliefEnded(
                        BAKERY, BAKER, 1, day("2026-10-10"), RecognitionStatus.WITHDRAWN, Optional.empty()));

        assertThat(employer.proceedings().objection(1)).hasValueSatisfying(found -> {
            assertThat(found.grounds()).contains("not so");
            assertThat(found.reliefDate()).contains(day("2026-09-20"));
            assertThat(found.outcome()).contains(ObjectionOutcome.UNFOUNDED);
            assertThat(found.reason()).contains("as before");
        });
        assertThat(employer.statusOn(BAKER, day("2026-09-10"))).isEqualTo(RecognitionStatus.WITHDRAWN);
        assertThat(employer.statusOn(BAKER, day("2026-09-25"))).isEqualTo(RecognitionStatus.GRANTED);
        assertThat(employer.statusOn(BAKER, day("2026-10-10"))).isEqualTo(RecognitionStatus.WITHDRAWN);
    }

    @Test
    void what_is_said_against_the_measure_of_a_case_stands_in_the_case_alone() {
        var employer = after(recognised("2026-01-01"), objection(new ReportId(UUID.randomUUID())));

        assertThat(employer.proceedings().objection(1))
                .hasValueSatisfying(found -> assertThat(found.grounds()).isEmpty());
    }

    private static ObjectionLodged objection(Id key) {
        return new ObjectionLodged(
                BAKERY,
                1,
                List.of(BAKER),
                day("2026-09-10"),
                day("2026-11-12"),
                Personal.of(key, "not so"),
                Optional.empty());
    }
}
