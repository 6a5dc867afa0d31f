package nl.stagepact.projections.placement;

import static nl.stagepact.projections.kit.Cast.AUTUMN;
import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.COORDINATOR;
import static nl.stagepact.projections.kit.Cast.MENTOR;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_CANDIDACY;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.SECOND_MENTOR;
import static nl.stagepact.projections.kit.Cast.SPRING;
import static nl.stagepact.projections.kit.Cast.SUPERVISOR;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Happening.told;
import static nl.stagepact.projections.kit.Happening.why;
import static nl.stagepact.projections.kit.Placing.DOCUMENT;
import static nl.stagepact.projections.kit.Placing.THE_THREE_SIGN;
import static nl.stagepact.projections.kit.Placing.content;
import static nl.stagepact.projections.kit.Placing.drawnUp;
import static nl.stagepact.projections.kit.Placing.placed;
import static nl.stagepact.projections.kit.Placing.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.IncidentEvent.MentorReplaced;
import nl.stagepact.domain.placement.IncidentEvent.NoShowReported;
import nl.stagepact.domain.placement.IncidentEvent.PlacementInterrupted;
import nl.stagepact.domain.placement.IncidentEvent.PlacementResumed;
import nl.stagepact.domain.placement.IncidentEvent.SupervisorReplaced;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.AgreementSigned;
import nl.stagepact.domain.placement.PlacementEvent.EmployerJudged;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCompleted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementStarted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.PlacementEvent.SchoolDecided;
import nl.stagepact.domain.placement.PlacementEvent.SignatureRefused;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.SignatureMethod;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.projections.kit.Story;
import nl.stagepact.projections.placement.Agreement.Signature;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import org.junit.jupiter.api.Test;

class PlacementBoardTest {

    private static Placement after(Object... events) {
        return new Story()
                .tell(placed(SANNE))
                .tell(events)
                .folded(Placement.class, PlacementEvent.class, PlacementFold::on)
                .orElseThrow();
    }

    @Test
    void a_confirmed_placement_names_its_parties_and_its_period() {
        var placement = after();

        assertThat(placement.id()).isEqualTo(SANNES_PLACEMENT);
        assertThat(placement.offerId()).isEqualTo(OFFER);
        assertThat(placement.candidacyId()).isEqualTo(SANNES_CANDIDACY);
        assertThat(placement.studentId()).isEqualTo(SANNE);
        assertThat(placement.schoolId()).isEqualTo(NORTH);
        assertThat(placement.employerId()).isEqualTo(BAKERY);
        assertThat(placement.mentorId()).isEqualTo(MENTOR);
        assertThat(placement.schoolSupervisorId()).isEmpty();
        assertThat(placement.period()).isEqualTo(SPRING);
        assertThat(placement.status()).isEqualTo(PlacementStatus.CONFIRMED);
        assertThat(placement.conversations()).isEmpty();
    }

    @Test
    void the_newest_agreement_says_who_supervises_and_when() {
        var first = content();
        var other = new AgreementContent(
                Optional.of(AUTUMN),
                first.totalHours(),
                first.hoursPerStudyYear(),
                first.supervision(),
                first.qualificationPart(),
                first.assessment(),
                first.earlyDissolution(),
                Optional.of(SECOND_MENTOR),
                Optional.of(SUPERVISOR),
                Optional.of(32),
                Optional.of(4));

        var placement =
                after(drawnUp(1), new AgreementDrawnUp(SANNES_PLACEMENT, 2, other, Optional.of(THE_THREE_SIGN)));

        assertThat(placement.status()).isEqualTo(PlacementStatus.AGREEMENT_DRAWN_UP);
        assertThat(placement.mentorId()).isEqualTo(SECOND_MENTOR);
        assertThat(placement.schoolSupervisorId()).contains(SUPERVISOR);
        assertThat(placement.period()).isEqualTo(AUTUMN);
        assertThat(placement.hoursPerWeek()).isEqualTo(32);
        assertThat(placement.daysPerWeek()).isEqualTo(4);
        assertThat(placement.agreements()).extracting(Agreement::version).containsExactly(1, 2);
    }

    @Test
    void each_signature_stands_on_its_version() {
        var placement = after(drawnUp(1), signed(1, Signatory.STUDENT));

        assertThat(placement.status()).isEqualTo(PlacementStatus.PARTLY_SIGNED);
        assertThat(placement.agreements().getFirst().signatures())
                .singleElement()
                .satisfies(signature -> {
                    assertThat(signature.party()).isEqualTo(Signatory.STUDENT);
                    assertThat(signature.documentSha256()).isEqualTo(DOCUMENT);
                    assertThat(signature.signer().orElseThrow().name()).isEqualTo("Somebody");
                    assertThat(signature.signedAt()).isEqualTo(Story.timeOf(2));
                });
    }

    @Test
    void a_refusal_stays_with_its_version_and_the_next_begins_without_signatures() {
        var placement = after(
                drawnUp(1),
                signed(1, Signatory.STUDENT),
                new SignatureRefused(SANNES_PLACEMENT, 1, Signatory.EMPLOYER, told("wrong hours")),
                drawnUp(2),
                signed(2, Signatory.SCHOOL));

        assertThat(placement.agreements().getFirst().refusal().orElseThrow().reason())
                .contains("wrong hours");
        assertThat(placement.agreements().getFirst().signatures()).hasSize(1);
        assertThat(placement.agreements().getLast().signatures())
                .extracting(Signature::party)
                .containsExactly(Signatory.SCHOOL);
    }

    @Test
    void a_refused_version_has_to_be_drawn_up_again() {
        var placement = after(
                drawnUp(1),
                signed(1, Signatory.STUDENT),
                new SignatureRefused(SANNES_PLACEMENT, 1, Signatory.EMPLOYER, told("wrong hours")));

        assertThat(placement.status()).isEqualTo(PlacementStatus.AGREEMENT_DRAWN_UP);
    }

    @Test
    void with_all_signatures_it_is_signed_and_starts_on_its_day() {
        var signedByAll = after(
                drawnUp(1),
                signed(1, Signatory.STUDENT),
                signed(1, Signatory.SCHOOL),
                signed(1, Signatory.EMPLOYER),
                new AgreementConcluded(SANNES_PLACEMENT, 1));
        assertThat(signedByAll.status()).isEqualTo(PlacementStatus.SIGNED);
        assertThat(signedByAll.agreements().getFirst().concludedAt()).contains(Story.timeOf(5));

        var started = after(drawnUp(1), new PlacementStarted(SANNES_PLACEMENT, SPRING.startDate()));
        assertThat(started.status()).isEqualTo(PlacementStatus.ACTIVE);
        assertThat(started.startedDate()).contains(SPRING.startDate());
    }

    @Test
    void the_outcome_is_the_employers_judgement_the_schools_decision_and_the_hours() {
        var placement = after(
                new EmployerJudged(SANNES_PLACEMENT, Judgement.GOOD, told("works hard")),
                new SchoolDecided(SANNES_PLACEMENT, Outcome.PASSED, told("well done")),
                new PlacementCompleted(SANNES_PLACEMENT, 790));

        assertThat(placement.status()).isEqualTo(PlacementStatus.COMPLETED);
        assertThat(placement.employerJudgement().orElseThrow().judgement()).isEqualTo(Judgement.GOOD);
        assertThat(placement.employerJudgement().orElseThrow().explanation()).contains("works hard");
        assertThat(placement.schoolDecision().orElseThrow().outcome()).isEqualTo(Outcome.PASSED);
        assertThat(placement.realisedHours()).contains(790);
        assertThat(placement.version()).isEqualTo(3);
    }

    @Test
    void an_early_end_says_by_whom_why_and_when() {
        var ended = after(new PlacementTerminated(
                SANNES_PLACEMENT,
                SANNE,
                Party.STUDENT,
                why(TerminationReason.UNSAFE),
                day("2027-03-01"),
                new Personal.Erased<>(SANNE.value())));

        assertThat(ended.status()).isEqualTo(PlacementStatus.TERMINATED);
        assertThat(ended.termination().orElseThrow().initiator()).isEqualTo(Party.STUDENT);
        assertThat(ended.termination().orElseThrow().reason()).contains(TerminationReason.UNSAFE);
        assertThat(ended.termination().orElseThrow().lastDay()).isEqualTo(day("2027-03-01"));
        assertThat(ended.termination().orElseThrow().explanation()).isEmpty();
    }

    @Test
    void an_interruption_tells_from_when_why_and_the_first_day_back() {
        var interrupted = new PlacementInterrupted(
                SANNES_PLACEMENT, day("2027-03-01"), Optional.of(day("2027-03-14")), told("an operation"));

        assertThat(after(interrupted).course().interruptions())
                .containsExactly(new Course.Interruption(
                        day("2027-03-01"),
                        Optional.of(day("2027-03-14")),
                        Optional.of("an operation"),
                        Optional.empty()));
        var again = new PlacementInterrupted(
                SANNES_PLACEMENT, day("2027-04-01"), Optional.empty(), new Personal.Erased<>(SANNE.value()));
        assertThat(after(interrupted, new PlacementResumed(SANNES_PLACEMENT, day("2027-03-16")), again)
                        .course()
                        .interruptions())
                .extracting(Course.Interruption::reason, Course.Interruption::resumedDate)
                .containsExactly(
                        tuple(Optional.of("an operation"), Optional.of(day("2027-03-16"))),
                        tuple(Optional.empty(), Optional.empty()));
    }

    @Test
    void each_day_of_the_first_week_without_the_student_shows() {
        assertThat(after(
                                new NoShowReported(SANNES_PLACEMENT, day("2027-02-01"), 1),
                                new NoShowReported(SANNES_PLACEMENT, day("2027-02-02"), 1))
                        .course()
                        .noShowDates())
                .containsExactly(day("2027-02-01"), day("2027-02-02"));
    }

    @Test
    void whoever_took_over_supervises() {
        var placement = after(
                drawnUp(1),
                new MentorReplaced(SANNES_PLACEMENT, MENTOR, SECOND_MENTOR),
                new SupervisorReplaced(SANNES_PLACEMENT, SUPERVISOR, COORDINATOR));

        assertThat(placement.mentorId()).isEqualTo(SECOND_MENTOR);
        assertThat(placement.schoolSupervisorId()).contains(COORDINATOR);
    }

    @Test
    void a_cancellation_says_by_whom_and_why() {
        var cancelled = after(new PlacementCancelled(
                SANNES_PLACEMENT, SANNE, OFFER, SANNES_CANDIDACY, Party.EMPLOYER, told("the oven broke down")));

        assertThat(cancelled.status()).isEqualTo(PlacementStatus.CANCELLED);
        assertThat(cancelled.cancellation().orElseThrow().reason()).contains("the oven broke down");
    }

    @Test
    void a_paper_signature_of_an_erased_signer_still_counts() {
        var placement = after(
                drawnUp(1),
                new AgreementSigned(
                        SANNES_PLACEMENT,
                        1,
                        Signatory.STUDENT,
                        new Personal.Erased<>(SANNE.value()),
                        SignatureMethod.ON_PAPER,
                        DOCUMENT));

        assertThat(placement.agreements().getFirst().signatures())
                .singleElement()
                .satisfies(signature -> {
                    assertThat(signature.signer()).isEmpty();
                    assertThat(signature.method()).isEqualTo(SignatureMethod.ON_PAPER);
                });
    }
}
