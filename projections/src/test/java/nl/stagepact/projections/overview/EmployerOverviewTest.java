package nl.stagepact.projections.overview;

import static nl.stagepact.projections.kit.Cast.*;
import static nl.stagepact.projections.kit.Happening.*;
import static nl.stagepact.projections.kit.Placing.eindGesprek;
import static nl.stagepact.projections.kit.Placing.placed;
import static nl.stagepact.projections.kit.Placing.plan;
import static nl.stagepact.projections.kit.Placing.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.PlacementEvent.PlacementStarted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.TermEvent.ConversationOverdue;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.report.Account;
import nl.stagepact.domain.report.CaseObjectionOutcome;
import nl.stagepact.domain.report.Consents;
import nl.stagepact.domain.report.DecisionOutcome;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.Ground;
import nl.stagepact.domain.report.InquiryEvent.InvestigatorAssigned;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.Measure;
import nl.stagepact.domain.report.MeasureKind;
import nl.stagepact.domain.report.ObjectingParty;
import nl.stagepact.domain.report.Phase;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.report.ReportStatus;
import nl.stagepact.domain.report.ReportTerm;
import nl.stagepact.domain.report.ReportWish;
import nl.stagepact.domain.report.ReportedMatter;
import nl.stagepact.domain.report.Reporter;
import nl.stagepact.domain.report.ReporterRole;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.overview.EmployerOverview.ConversationsHeld;
import nl.stagepact.projections.overview.EmployerOverview.FindEmployerOverview;
import nl.stagepact.projections.overview.EmployerOverview.OfferRejections;
import nl.stagepact.projections.overview.EmployerOverview.Overview;
import nl.stagepact.projections.overview.EmployerOverview.RecognitionOn;
import nl.stagepact.projections.overview.EmployerOverview.SchoolPlacements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmployerOverviewTest {

    /** On which all of these stories happen. */
    private static final LocalDate TODAY = day("2026-11-22");

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final ReportId REPORT = new ReportId(uuid("what Jamila told"));
    private static final PersonId ONE = new PersonId(uuid("one officer"));
    private static final PersonId ANOTHER = new PersonId(uuid("another officer"));
    private static final Measure WITHDRAWAL = new Measure(MeasureKind.WITHDRAWAL, Set.of(), Optional.empty(), false);

    private final World world = new World();
    private final EmployerOverview overview = world.the(EmployerOverview.class);

    @BeforeEach
    void a_bakery_with_places() {
        world.tell(region()).tell(offered(3));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Overview asOf(LocalDate date) {
        return overview.answer(new FindEmployerOverview(BAKERY, date), theInvestigator())
                .orElseThrow();
    }

    @Test
    void recognitions_stand_as_they_stood_on_the_day() {
        assertThat(asOf(TODAY).recognitions()).containsExactly(new RecognitionOn(BAKER, RecognitionStatus.GRANTED));
        assertThat(asOf(day("2025-12-31")).recognitions())
                .containsExactly(new RecognitionOn(BAKER, RecognitionStatus.NONE));
    }

    @Test
    void placements_are_counted_by_school_and_by_where_they_stood_on_the_day() {
        world.tell(
                proposed(SANNE),
                confirmed(SANNE),
                placed(SANNE),
                new PlacementStarted(SANNES_PLACEMENT, SPRING.startDate()));

        assertThat(asOf(TODAY).schools())
                .containsExactly(new SchoolPlacements(
                        NORTH,
                        Optional.of("Noorderlyceum"),
                        Map.of(PlacementStatus.ACTIVE, 1),
                        new ConversationsHeld(0, 0, 0)));
        assertThat(asOf(YESTERDAY).schools()).isEmpty();
    }

    @Test
    void conversations_count_as_held_in_time_late_or_missed() {
        world.tell(sannesPlacement());
        assertThat(conversations()).isEqualTo(new ConversationsHeld(2, 1, 0));
        assertThat(asOf(TODAY).schools().getFirst().placements()).isEqualTo(Map.of(PlacementStatus.COMPLETED, 1));
    }

    @Test
    void a_missed_conversation_counts_until_it_is_held_or_may_be_held_later() {
        world.tell(proposed(SANNE), confirmed(SANNE), placed(SANNE), planned(), overdue());
        assertThat(conversations()).isEqualTo(new ConversationsHeld(0, 0, 1));

        world.tell(planned());
        assertThat(conversations()).as("the same window").isEqualTo(new ConversationsHeld(0, 0, 1));

        world.tell(new SupervisionPlanned(
                SANNES_PLACEMENT, 1, List.of(plan(Conversation.START_GESPREK, "2027-02-18", "2027-03-15"))));
        assertThat(conversations()).isEqualTo(new ConversationsHeld(0, 0, 0));

        world.tell(overdue(), eindGesprek("2027-07-09"));
        assertThat(conversations()).isEqualTo(new ConversationsHeld(0, 1, 1));
    }

    @Test
    void rejections_are_counted_by_reason_for_each_offer() {
        world.tell(proposed(SANNE), proposed(JAMILA), proposed(DAAN));
        world.tell(rejected(SANNE, RejectionReason.CAPACITY), rejected(JAMILA, RejectionReason.CAPACITY));
        world.tell(rejected(DAAN, RejectionReason.TRAVEL_DISTANCE));

        assertThat(asOf(TODAY).rejections())
                .containsExactly(new OfferRejections(
                        OFFER,
                        "Leerling-bakker",
                        Map.of(RejectionReason.CAPACITY, 2, RejectionReason.TRAVEL_DISTANCE, 1)));
        assertThat(asOf(YESTERDAY).rejections()).isEmpty();
    }

    @Test
    void terminations_are_counted_by_reason() {
        world.tell(proposed(SANNE), confirmed(SANNE), placed(SANNE), terminated(why(TerminationReason.UNSAFE)));
        assertThat(asOf(TODAY).terminations()).isEqualTo(Map.of(TerminationReason.UNSAFE, 1));
        assertThat(asOf(TODAY).terminationsWithoutReason()).isZero();
        assertThat(asOf(YESTERDAY).terminations()).isEmpty();
    }

    @Test
    void a_termination_whose_reason_was_erased_still_counts() {
        world.tell(proposed(SANNE), confirmed(SANNE), placed(SANNE), terminated(new Personal.Erased<>(SANNE.value())));

        assertThat(asOf(TODAY).terminations()).isEmpty();
        assertThat(asOf(TODAY).terminationsWithoutReason()).isEqualTo(1);
    }

    @Test
    void reports_are_counted_by_where_they_stand_from_report_to_closure() {
        var steps = List.of(
                step(reported(Desk.SBB), ReportStatus.RECEIVED),
                step(new ReportAcknowledged(REPORT, Optional.empty()), ReportStatus.ACKNOWLEDGED),
                step(new InvestigatorAssigned(REPORT, ONE), ReportStatus.INVESTIGATED),
                step(decided(1), ReportStatus.AWAITING_APPROVAL),
                step(new InvestigatorAssigned(REPORT, ANOTHER), ReportStatus.AWAITING_APPROVAL),
                step(new DecisionReturned(REPORT, 1, ANOTHER, inTheCase()), ReportStatus.INVESTIGATED),
                step(decided(2), ReportStatus.AWAITING_APPROVAL),
                step(approved(2), ReportStatus.DECIDED),
                step(objected(ObjectingParty.EMPLOYER), ReportStatus.OBJECTED),
                step(objected(ObjectingParty.SCHOOL), ReportStatus.OBJECTED),
                step(judged(ObjectingParty.SCHOOL, CaseObjectionOutcome.DISMISSED), ReportStatus.OBJECTED),
                step(judged(ObjectingParty.EMPLOYER, CaseObjectionOutcome.UPHELD), ReportStatus.INVESTIGATED),
                step(new ReportClosed(REPORT, inTheCase()), ReportStatus.CLOSED));

        for (var step : steps) {
            world.tell(step.event());
            assertThat(asOf(TODAY).reports())
                    .as(step.event().getClass().getSimpleName())
                    .contains(Map.of(step.status(), 1));
        }
        assertThat(asOf(YESTERDAY).reports()).contains(Map.of());
    }

    @Test
    void an_objection_that_fails_leaves_the_decision_standing() {
        world.tell(reported(Desk.SBB), decided(1), approved(1), objected(ObjectingParty.REPORTER));
        world.tell(judged(ObjectingParty.REPORTER, CaseObjectionOutcome.DISMISSED));

        assertThat(asOf(TODAY).reports()).contains(Map.of(ReportStatus.DECIDED, 1));
    }

    @Test
    void what_a_school_handles_is_not_counted_before_it_hands_it_over() {
        world.tell(reported(Desk.SCHOOL), new ReportAcknowledged(REPORT, Optional.empty()));
        assertThat(asOf(TODAY).reports()).contains(Map.of());

        world.tell(new ReportTransferred(REPORT, new Consents(true, true, false), new ReportTerm(TODAY, 1)));
        assertThat(asOf(TODAY).reports()).contains(Map.of(ReportStatus.RECEIVED, 1));
    }

    @Test
    void whoever_handles_no_cases_does_not_learn_how_many_there_are() {
        world.tell(reported(Desk.SBB));

        assertThat(overview.answer(new FindEmployerOverview(BAKERY, TODAY), theAdvisor()))
                .map(Overview::reports)
                .contains(Optional.empty());
    }

    @Test
    void what_happens_at_another_employer_is_not_counted() {
        world.tell(sannesPlacement()).tell(reported(Desk.SBB));

        var garage = overview.answer(new FindEmployerOverview(GARAGE, TODAY), theInvestigator())
                .orElseThrow();
        assertThat(garage.schools()).isEmpty();
        assertThat(garage.reports()).contains(Map.of());
    }

    private ConversationsHeld conversations() {
        return asOf(TODAY).schools().getFirst().conversations();
    }

    private static ConversationOverdue overdue() {
        return new ConversationOverdue(SANNES_PLACEMENT, Conversation.START_GESPREK, day("2027-02-15"), 1);
    }

    private static CandidateRejected rejected(StudentId student, RejectionReason reason) {
        return new CandidateRejected(OFFER, CandidacyId.of(OFFER, student, 1), reason, Optional.empty(), told("no"));
    }

    private static PlacementTerminated terminated(Personal<TerminationReason> reason) {
        return new PlacementTerminated(SANNES_PLACEMENT, SANNE, Party.SCHOOL, reason, TODAY, told("it went wrong"));
    }

    private record CaseStep(ReportEvent event, ReportStatus status) {}

    private static CaseStep step(ReportEvent event, ReportStatus status) {
        return new CaseStep(event, status);
    }

    private static Personal<String> inTheCase() {
        return Personal.of(REPORT, "told in the case");
    }

    private static DiscriminationReported reported(Desk desk) {
        return new DiscriminationReported(
                REPORT,
                new Reporter(ReporterRole.STUDENT, Optional.of(JAMILA), Optional.empty(), Optional.empty()),
                new ReportedMatter(
                        Phase.SEARCHING,
                        BAKERY,
                        Optional.of(NORTH),
                        Optional.of(JAMILA),
                        Optional.of(OFFER),
                        Optional.empty(),
                        Optional.empty()),
                desk,
                Personal.of(REPORT, new Account("what", Optional.empty(), Optional.empty(), Set.of(Ground.UNKNOWN))),
                ReportWish.INVESTIGATE,
                new Consents(true, true, false),
                new ReportTerm(TODAY, 1));
    }

    private static ReportDecided decided(int number) {
        return new ReportDecided(
                REPORT,
                number,
                BAKERY,
                DecisionOutcome.FOUNDED,
                Optional.of(WITHDRAWAL),
                inTheCase(),
                ONE,
                Optional.empty());
    }

    private static DecisionApproved approved(int number) {
        return new DecisionApproved(REPORT, number, BAKERY, WITHDRAWAL, ANOTHER, TODAY, TODAY, Optional.empty());
    }

    private static CaseObjectionLodged objected(ObjectingParty party) {
        return new CaseObjectionLodged(REPORT, 2, party, TODAY, inTheCase(), Optional.empty());
    }

    private static CaseObjectionDecided judged(ObjectingParty party, CaseObjectionOutcome outcome) {
        return new CaseObjectionDecided(
                REPORT, 2, party, outcome, inTheCase(), new PersonId(uuid("a third officer")), Optional.of(BAKERY));
    }
}
