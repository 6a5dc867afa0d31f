package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stagepact.domain.offer.CandidacyOrigin;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.ReplacementCause;
import nl.stagepact.domain.placement.ReplacementEvent.*;
import nl.stagepact.domain.placement.ReplacementOutcome;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.student.EscalationReason;
import nl.stagepact.domain.student.StudentEvent.*;
import org.junit.jupiter.api.Test;

/** Rows about offers, candidacies, placements and searches. */
class WhoIsToldTest extends MilestoneRows {

    @Test
    void offer_published_stale_soon_expired__the_employer() {
        when(offered(false)).tells("offer-published", THE_EMPLOYER);
        when(new OfferReconfirmationAsked(OFFER, FRESH)).tells("offer-stale-soon", THE_EMPLOYER);
        when(new OfferExpired(OFFER, FRESH)).tells("offer-expired", THE_EMPLOYER);
    }

    @Test
    void candidate_proposed_reminder_expired__employer_and_student() {
        bench.happened(offered(false));

        when(proposed()).tells("candidate-proposed", THE_EMPLOYER, THE_STUDENT);
        for (int day : List.of(3, 10)) {
            when(new CandidacyReminded(
                            OFFER, CANDIDACY, day, termOf(Party.EMPLOYER).orElseThrow()))
                    .tells("candidate-waiting", THE_EMPLOYER, THE_STUDENT);
            when(new CandidacyReminded(
                            OFFER, CANDIDACY, day, termOf(Party.STUDENT).orElseThrow()))
                    .tells("confirmation-awaited", THE_EMPLOYER, THE_STUDENT);
        }
        when(new CandidacyExpired(OFFER, CANDIDACY, Party.EMPLOYER))
                .tells("candidacy-expired", THE_EMPLOYER, THE_STUDENT);
        when(new CandidacyExpired(OFFER, CANDIDACY, Party.STUDENT))
                .tells("confirmation-expired", THE_EMPLOYER, THE_STUDENT);
    }

    @Test
    void candidate_who_applied_without_the_school__the_school_hears_it_too() {
        bench.happened(offered(false));

        when(proposed(how(CandidacyOrigin.STUDENT, false)))
                .tells("student-applied", THE_EMPLOYER, THE_STUDENT, THE_COORDINATOR);
    }

    @Test
    void invited_accepted_rejected_withdrawn_placed_elsewhere__student_school_employer() {
        bench.happened(offered(false), proposed());

        when(new CandidateInvited(OFFER, CANDIDACY, termOf(Party.EMPLOYER)))
                .tells("candidate-invited", THE_STUDENT, THE_COORDINATOR, THE_EMPLOYER);
        when(new CandidateRejected(OFFER, CANDIDACY, RejectionReason.CAPACITY, Optional.empty(), secret()))
                .tells("candidate-rejected", THE_STUDENT, THE_COORDINATOR, THE_EMPLOYER);
        when(new CandidateWithdrawn(OFFER, CANDIDACY, WithdrawalReason.STUDENT))
                .tells("candidate-withdrawn", THE_STUDENT, THE_COORDINATOR, THE_EMPLOYER);
        when(new CandidateWithdrawn(OFFER, CANDIDACY, WithdrawalReason.PLACED_ELSEWHERE))
                .tells("candidate-placed-elsewhere", THE_STUDENT, THE_COORDINATOR, THE_EMPLOYER);
    }

    @Test
    void confirmation_asked__student__then_confirmed__all_three() {
        bench.happened(offered(false), proposed());

        when(accepted())
                .tells("confirmation-asked", THE_STUDENT)
                .tells("candidate-accepted", THE_COORDINATOR, THE_EMPLOYER);
        when(confirmedByStudent()).tellsNobody();
        when(confirmed()).tells("placement-confirmed", THE_STUDENT, THE_COORDINATOR, THE_EMPLOYER, "mentor");
    }

    @Test
    void completed__all_three() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1));

        when(new PlacementCompleted(PLACEMENT, 640)).tells("placement-completed", ALL_THREE);
    }

    @Test
    void terminated__all_three__replacement_required_and_solved__school_and_student_in_neutral_words() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1));

        when(new PlacementTerminated(
                        PLACEMENT,
                        STUDENT,
                        Party.STUDENT,
                        Personal.of(STUDENT, TerminationReason.DISCRIMINATION),
                        LocalDate.of(2027, 3, 5),
                        secret()))
                .tells("placement-terminated", ALL_THREE);
        when(new ReplacementRequired(
                        PLACEMENT,
                        ReplacementCause.values()[0],
                        LocalDate.of(2027, 3, 5),
                        LocalDate.of(2027, 3, 19),
                        1))
                .tells("replacement-required", THE_STUDENT, "coordinator", "supervisor");
        when(new ReplacementSolved(PLACEMENT, ReplacementOutcome.TRANSFERRED, Optional.empty(), Optional.empty()))
                .tells("replacement-solved", THE_STUDENT, "coordinator", "supervisor");
        assertThat(bench.inbox())
                .noneMatch(mail -> mail.source().toLowerCase(Locale.ROOT).contains("discriminat"))
                .noneMatch(mail -> mail.says(CANARY));
    }

    @Test
    void cancelled__all_three() {
        bench.happened(offered(false), proposed(), confirmed());

        when(new PlacementCancelled(PLACEMENT, STUDENT, OFFER, CANDIDACY, Party.EMPLOYER, secret()))
                .tells("placement-cancelled", THE_STUDENT, THE_COORDINATOR, THE_EMPLOYER, "mentor");
    }

    @Test
    void search_escalated__coordinator_and_student() {
        bench.happened(new SearchStarted(STUDENT, PERIOD));

        when(new SearchEscalated(STUDENT, PERIOD, EscalationReason.STILL_UNPLACED, Optional.empty(), 1))
                .tells("search-escalated", THE_COORDINATOR, THE_STUDENT);
    }
}
