package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionReinstated;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionSuspended;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionWithdrawn;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.kit.World;
import nl.stagepact.domain.offer.OfferCommand.ReleaseSeat;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.placement.IncidentEvent.PlacementResumed;
import nl.stagepact.domain.placement.PlacementCommand.ConfirmPlacement;
import nl.stagepact.domain.placement.PlacementCommand.DeclareReplacementOverdue;
import nl.stagepact.domain.placement.PlacementCommand.RequireReplacement;
import nl.stagepact.domain.placement.PlacementCommand.SolveReplacement;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementRequired;
import nl.stagepact.domain.placement.TermCommand.RemindAfterInterruption;
import nl.stagepact.domain.placement.TermCommand.RemindOfConversation;
import nl.stagepact.domain.placement.TermCommand.RemindOfSigning;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.Test;

class PlacementAutomationsTest {

    private final List<Object> sent = new ArrayList<>();

    @Test
    void when_a_candidate_is_confirmed_then_a_placement_exists_under_an_id_that_follows_from_the_candidacy() {
        var automation = new WhenACandidateIsConfirmedThenAPlacementExists(sent::add);

        automation.react(new CandidateConfirmed(OFFER, CANDIDACY, PLACE));
        automation.react(new CandidateConfirmed(OFFER, CANDIDACY, PLACE));

        var confirm = new ConfirmPlacement(PLACEMENT, OFFER, CANDIDACY, PLACE);
        assertThat(sent).containsExactly(confirm, confirm);
    }

    @Test
    void when_a_placement_is_cancelled_then_its_seat_is_free() {
        new WhenAPlacementIsCancelledThenItsSeatIsFree(sent::add)
                .react(new PlacementCancelled(
                        PLACEMENT, SANNE, OFFER, CANDIDACY, Party.STUDENT, told(SANNE, "Ik ga verhuizen.")));

        assertThat(sent).containsExactly(new ReleaseSeat(OFFER, CANDIDACY));
    }

    @Test
    void when_a_recognition_falls_away_then_each_running_placement_needs_an_answer() {
        var world = World.empty();
        world.placed(PLACEMENT, PLACE, true);
        var automation = new WhenARecognitionFallsAwayThenRunningPlacementsNeedAnAnswer(world, this::keep, sent::add);
        var from = day("2027-03-15");

        automation.react(new RecognitionSuspended(
                BAKERY,
                BAKER,
                from,
                Optional.empty(),
                "Klachten.",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        automation.react(
                new RecognitionWithdrawn(BAKERY, BAKER, from, from, from.plusWeeks(6), "Ernstig.", Optional.empty()));
        automation.react(new RecognitionSuspended(
                BAKERY,
                MECHANIC,
                from,
                Optional.empty(),
                "Klachten.",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        automation.react(
                new RecognitionReinstated(BAKERY, BAKER, from, "Opgelost."),
                from.atTime(12, 0).toInstant(ZoneOffset.UTC));

        assertThat(sent)
                .containsExactly(
                        new RequireReplacement(PLACEMENT, ReplacementCause.RECOGNITION_SUSPENDED, from),
                        new RequireReplacement(PLACEMENT, ReplacementCause.RECOGNITION_WITHDRAWN, from),
                        new SolveReplacement(
                                PLACEMENT, ReplacementOutcome.REINSTATED, Optional.empty(), Optional.empty()));
    }

    @Test
    void when_a_replacement_is_required_then_the_day_after_its_term_is_kept_in_mind() {
        var due = day("2027-03-29");
        new WhenAReplacementIsRequiredThenItIsOverdueAfterItsTerm((day, command) -> sent.add(List.of(day, command)))
                .react(new ReplacementRequired(PLACEMENT, ReplacementCause.TERMINATION, day("2027-03-15"), due, 1));

        assertThat(sent).containsExactly(List.of(day("2027-03-30"), new DeclareReplacementOverdue(PLACEMENT, due)));
    }

    @Test
    void when_conversations_are_planned_then_the_terms_of_each_that_is_required_run() {
        new WhenConversationsArePlannedThenTheirTermsRun(this::keep, SupervisionPolicies.firstEdition())
                .react(plan(new Period(day("2027-02-01"), day("2027-02-10"))));

        var start = new RemindOfConversation(PLACEMENT, Conversation.START_GESPREK, day("2027-02-04"));
        var end = new RemindOfConversation(PLACEMENT, Conversation.EIND_GESPREK, day("2027-02-13"));
        assertThat(sent)
                .containsExactly(
                        List.of(day("2027-01-28"), start),
                        List.of(day("2027-02-05"), start),
                        List.of(day("2027-02-08"), start),
                        List.of(day("2027-02-15"), start),
                        List.of(day("2027-02-06"), end),
                        List.of(day("2027-02-14"), end),
                        List.of(day("2027-02-17"), end),
                        List.of(day("2027-02-24"), end));
    }

    @Test
    void when_the_first_day_is_known_then_its_terms_run() {
        var automation = new WhenTheFirstDayIsKnownThenItsTermsRun(this::keep, CoursePolicy.firstEdition());
        automation.react(new PlacementConfirmed(PLACEMENT, OFFER, CANDIDACY, PLACE));
        var later = new Period(day("2027-02-08"), SPRING.endDate());
        automation.react(new AgreementDrawnUp(
                PLACEMENT, 1, Agreements.on(PLACE).in(later).content(), Optional.of(THE_THREE_SIGN)));

        var asConfirmed = new RemindOfSigning(PLACEMENT, SPRING.startDate());
        var asAgreed = new RemindOfSigning(PLACEMENT, day("2027-02-08"));
        assertThat(sent)
                .containsExactly(
                        List.of(day("2027-01-25"), asConfirmed),
                        List.of(SPRING.startDate(), asConfirmed),
                        List.of(day("2027-02-01"), asAgreed),
                        List.of(day("2027-02-08"), asAgreed));
    }

    @Test
    void when_a_placement_resumes_then_it_is_reminded_of_what_it_owes() {
        new WhenAPlacementResumesThenItIsRemindedOfWhatItOwes(this::keep)
                .react(new PlacementResumed(PLACEMENT, day("2027-03-15")));

        assertThat(sent)
                .containsExactly(List.of(day("2027-03-15"), new RemindAfterInterruption(PLACEMENT, day("2027-03-15"))));
    }

    private void keep(LocalDate day, Object command) {
        sent.add(List.of(day, command));
    }
}
