package nl.stagepact.projections.report;

import static nl.stagepact.projections.kit.Cast.BAKER;
import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.DAAN;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_CANDIDACY;
import static nl.stagepact.projections.kit.Cast.anotherSchool;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theInvestigator;
import static nl.stagepact.projections.kit.Cast.theMentor;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Cast.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionSuspended;
import nl.stagepact.domain.report.Account;
import nl.stagepact.domain.report.CaseObjectionOutcome;
import nl.stagepact.domain.report.CasePurpose;
import nl.stagepact.domain.report.Consents;
import nl.stagepact.domain.report.DecisionOutcome;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.Finding;
import nl.stagepact.domain.report.Ground;
import nl.stagepact.domain.report.HeardParty;
import nl.stagepact.domain.report.HearingForm;
import nl.stagepact.domain.report.InquiryEvent.ConflictDeclared;
import nl.stagepact.domain.report.InquiryEvent.FindingsRecorded;
import nl.stagepact.domain.report.InquiryEvent.HearingHeld;
import nl.stagepact.domain.report.InquiryEvent.InvestigatorAssigned;
import nl.stagepact.domain.report.IntakeEvent.CaseOpened;
import nl.stagepact.domain.report.IntakeEvent.DiscriminationReported;
import nl.stagepact.domain.report.IntakeEvent.ReportAcknowledged;
import nl.stagepact.domain.report.IntakeEvent.ReportSupplemented;
import nl.stagepact.domain.report.IntakeEvent.ReportTransferred;
import nl.stagepact.domain.report.Measure;
import nl.stagepact.domain.report.MeasureKind;
import nl.stagepact.domain.report.ObjectingParty;
import nl.stagepact.domain.report.Phase;
import nl.stagepact.domain.report.ReportStatus;
import nl.stagepact.domain.report.ReportTerm;
import nl.stagepact.domain.report.ReportTermEvent.AcknowledgementOverdue;
import nl.stagepact.domain.report.ReportTermEvent.ObjectionOverdue;
import nl.stagepact.domain.report.ReportWish;
import nl.stagepact.domain.report.ReportedMatter;
import nl.stagepact.domain.report.Reporter;
import nl.stagepact.domain.report.ReporterRole;
import nl.stagepact.domain.report.Supplement;
import nl.stagepact.domain.report.VerdictEvent.CaseObjectionDecided;
import nl.stagepact.domain.report.VerdictEvent.CaseObjectionLodged;
import nl.stagepact.domain.report.VerdictEvent.DecisionApproved;
import nl.stagepact.domain.report.VerdictEvent.MeasureLifted;
import nl.stagepact.domain.report.VerdictEvent.ReportDecided;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.kit.Feed;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.report.Case.MeasureState;
import nl.stagepact.projections.report.ReportDesk.FindCase;
import nl.stagepact.projections.report.ReportDesk.FindReport;
import nl.stagepact.projections.report.ReportDesk.FindReports;
import nl.stagepact.projections.report.ReportDesk.Report;
import nl.stagepact.projections.report.ReportDesk.SeenReport;
import nl.stagepact.projections.report.ReportDesk.Term;
import nl.stagepact.projections.report.ReportDesk.Term.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportDeskTest {

    private static final ReportId REPORT = new ReportId(uuid("Sanne's report"));
    private static final PersonId OFFICER = new PersonId(uuid("an officer"));
    private static final PersonId SECOND = new PersonId(uuid("a second officer"));
    private static final Measure SUSPENSION =
            new Measure(MeasureKind.SUSPENSION, Set.of(BAKER), Optional.empty(), false);
    private static final Consents NOBODY = new Consents(false, false, false);
    private static final Consents SBB = new Consents(true, false, false);

    private final World world = new World();
    private final ReportDesk desk = world.the(ReportDesk.class);

    @AfterEach
    void close() {
        world.close();
    }

    private static DiscriminationReported reported(Desk desk, ReporterRole role, Consents consents) {
        boolean isStudent = role == ReporterRole.STUDENT;
        return reported(
                desk,
                new Reporter(
                        role, isStudent ? Optional.of(SANNE) : Optional.empty(), Optional.empty(), Optional.empty()),
                consents);
    }

    private static DiscriminationReported reported(Desk desk, Reporter reporter, Consents consents) {
        return new DiscriminationReported(
                REPORT,
                reporter,
                new ReportedMatter(
                        Phase.SEARCHING,
                        BAKERY,
                        Optional.of(NORTH),
                        Optional.of(SANNE),
                        Optional.of(OFFER),
                        Optional.of(SANNES_CANDIDACY),
                        Optional.empty()),
                desk,
                said(new Account("Een kanariegele opmerking.", Optional.empty(), Optional.empty(), Set.of(Ground.SEX))),
                ReportWish.INVESTIGATE,
                consents,
                new ReportTerm(day("2026-11-25"), 1));
    }

    private static <T> Personal<T> said(T words) {
        return Personal.of(REPORT, words);
    }

    private static Actor theConfidant() {
        var coordinator = theCoordinator();
        return new Actor(
                "https://login.example|confidant",
                Optional.of(uuid("the confidant")),
                coordinator.organisationId(),
                OrganisationType.SCHOOL,
                Set.of(Role.CONFIDANT),
                Scope.OWN_ORGANISATION);
    }

    private Optional<Report> seenBy(Actor actor) {
        return desk.answer(new FindReport(REPORT), actor).map(SeenReport::report);
    }

    private Report now() {
        return seenBy(theInvestigator()).orElseThrow();
    }

    private Optional<Case> openedBy(Actor actor, CasePurpose purpose) {
        var opening = UUID.randomUUID();
        world.story().by(actor);
        world.tell(new CaseOpened(REPORT, opening, purpose));
        return desk.answer(new FindCase(REPORT, opening), actor);
    }

    @Test
    void a_case_stands_where_its_events_brought_it_with_the_terms_that_run() {
        world.tell(
                reported(Desk.SBB, ReporterRole.STUDENT, SBB), new AcknowledgementOverdue(REPORT, day("2026-11-25")));
        assertThat(now().status()).isEqualTo(ReportStatus.RECEIVED);
        assertThat(now().dueDate()).hasValue(day("2026-11-25"));
        assertThat(now().terms())
                .singleElement()
                .satisfies(term -> assertThat(term.overdue()).isTrue());

        world.tell(
                new ReportAcknowledged(REPORT, Optional.of(new ReportTerm(day("2027-01-20"), 1))),
                new InvestigatorAssigned(REPORT, OFFICER));
        assertThat(now().status()).isEqualTo(ReportStatus.INVESTIGATED);
        assertThat(now().dueDate()).hasValue(day("2027-01-20"));
        assertThat(now().investigatorId()).hasValue(OFFICER);

        world.tell(decided());
        assertThat(now().status()).isEqualTo(ReportStatus.AWAITING_APPROVAL);
        world.tell(approved());
        assertThat(now().status()).isEqualTo(ReportStatus.DECIDED);
        assertThat(now().terms())
                .filteredOn(term -> term.endedAt().isEmpty())
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.kind()).isEqualTo(Kind.OBJECTION);
                    assertThat(term.untilDate()).isEqualTo(day("2027-02-01"));
                });
    }

    @Test
    void on_what_was_objected_somebody_decides_by_a_day() {
        var until = day("2027-03-15");
        world.tell(
                reported(Desk.SBB, ReporterRole.STUDENT, SBB),
                new ReportAcknowledged(REPORT, Optional.of(new ReportTerm(day("2027-01-20"), 1))),
                decided(),
                approved(),
                objected(ObjectingParty.EMPLOYER, until),
                objected(ObjectingParty.REPORTER, until));
        assertThat(now().dueDate()).hasValue(until);
        assertThat(now().terms())
                .filteredOn(term -> term.kind() == Kind.OBJECTION_DECISION)
                .singleElement()
                .satisfies(term -> assertThat(term.overdue()).isFalse());

        world.tell(judged(ObjectingParty.EMPLOYER), new ObjectionOverdue(REPORT, until));
        assertThat(decisionOnTheObjections().overdue()).isTrue();
        assertThat(decisionOnTheObjections().endedAt()).as("the other is open").isEmpty();

        world.tell(judged(ObjectingParty.REPORTER));
        assertThat(decisionOnTheObjections().endedAt()).isPresent();
        assertThat(now().dueDate()).isEmpty();
    }

    private Term decisionOnTheObjections() {
        return now().terms().stream()
                .filter(term -> term.kind() == Kind.OBJECTION_DECISION)
                .findFirst()
                .orElseThrow();
    }

    private static CaseObjectionLodged objected(ObjectingParty party, LocalDate until) {
        return new CaseObjectionLodged(
                REPORT, 1, party, day("2027-01-05"), said("Nee."), Optional.of(new ReportTerm(until, 1)));
    }

    private static CaseObjectionDecided judged(ObjectingParty party) {
        return new CaseObjectionDecided(
                REPORT, 1, party, CaseObjectionOutcome.DISMISSED, said("Toch."), OFFICER, Optional.of(BAKERY));
    }

    private static ReportDecided decided() {
        return new ReportDecided(
                REPORT,
                1,
                BAKERY,
                DecisionOutcome.FOUNDED,
                Optional.of(SUSPENSION),
                said("Zangzaad in de motivering."),
                OFFICER,
                Optional.empty());
    }

    private static DecisionApproved approved() {
        return new DecisionApproved(
                REPORT, 1, BAKERY, SUSPENSION, SECOND, day("2026-12-21"), day("2027-02-01"), Optional.empty());
    }

    @Test
    void each_sees_what_is_theirs_and_nobody_else_anything() {
        world.tell(reported(Desk.SCHOOL, ReporterRole.STUDENT, NOBODY));
        assertThat(seenBy(theStudent(SANNE))).isPresent();
        assertThat(seenBy(theConfidant())).isPresent();
        for (var other : List.of(
                theInvestigator(), theCoordinator(), anotherSchool(), theStudent(DAAN), theEmployer(), theMentor())) {
            assertThat(seenBy(other)).isEmpty();
            assertThat(desk.answer(new FindReports(Optional.empty(), Optional.empty(), Page.first()), other)
                            .items())
                    .isEmpty();
        }

        world.tell(new ReportTransferred(REPORT, SBB, new ReportTerm(day("2026-11-26"), 1)));
        assertThat(seenBy(theInvestigator())).isPresent();
        assertThat(seenBy(theConfidant())).isPresent();
        assertThat(seenBy(theCoordinator())).isEmpty();
    }

    @Test
    void what_was_added_is_read_by_who_handles_it_and_by_the_reporter_and_at_school_only_if_it_was_told_there() {
        world.tell(
                reported(Desk.SCHOOL, ReporterRole.STUDENT, NOBODY),
                added("Nog een kwartel."),
                new ReportTransferred(REPORT, SBB, new ReportTerm(day("2026-11-26"), 1)),
                added("En een kraanvogel."));

        assertThat(addedFor(theInvestigator(), CasePurpose.HANDLING))
                .containsExactly("Nog een kwartel.", "En een kraanvogel.");
        assertThat(addedFor(theStudent(SANNE), CasePurpose.OWN_REPORT))
                .containsExactly("Nog een kwartel.", "En een kraanvogel.");
        assertThat(addedFor(theConfidant(), CasePurpose.SUPPORT)).containsExactly("Nog een kwartel.");
        assertThat(now().supplementedAt()).isPresent();
        assertThat(now().status()).isEqualTo(ReportStatus.RECEIVED);
    }

    @Test
    void a_school_that_may_know_who_reported_reads_all_that_was_added() {
        world.tell(reported(Desk.SBB, ReporterRole.STUDENT, new Consents(true, true, false)), added("Een kraanvogel."));

        assertThat(addedFor(theConfidant(), CasePurpose.SUPPORT)).containsExactly("Een kraanvogel.");
    }

    private static ReportSupplemented added(String what) {
        return new ReportSupplemented(REPORT, said(new Supplement(what, Optional.of(day("2026-11-20")))));
    }

    private List<String> addedFor(Actor reader, CasePurpose purpose) {
        return openedBy(reader, purpose).orElseThrow().supplements().stream()
                .map(each -> each.what().orElseThrow())
                .toList();
    }

    @Test
    void a_coordinator_sees_what_the_school_itself_reported() {
        world.tell(reported(Desk.SBB, ReporterRole.SCHOOL, SBB));

        assertThat(seenBy(theCoordinator())).isPresent();
        assertThat(seenBy(anotherSchool())).isEmpty();
        assertThat(seenBy(theStudent(SANNE))).isEmpty();
    }

    @Test
    void nobody_reads_a_case_whose_opening_by_them_does_not_stand_in_it() {
        world.tell(reported(Desk.SBB, ReporterRole.STUDENT, SBB));
        var opening = UUID.randomUUID();

        assertThat(desk.answer(new FindCase(REPORT, opening), theInvestigator()))
                .isEmpty();
        world.story().by(theConfidant());
        world.tell(new CaseOpened(REPORT, opening, CasePurpose.HANDLING));
        assertThat(desk.answer(new FindCase(REPORT, opening), theInvestigator()))
                .as("somebody else's opening")
                .isEmpty();
        assertThat(openedBy(theInvestigator(), CasePurpose.HANDLING)).hasValueSatisfying(all -> {
            assertThat(all.openings()).hasSize(2);
            assertThat(all.account()).isPresent();
        });
        assertThat(now().changed()).as("looking changes nothing").isZero();
    }

    @Test
    void who_declared_an_interest_reads_nothing_by_an_opening_of_before() {
        var opening = UUID.randomUUID();
        world.tell(reported(Desk.SBB, ReporterRole.STUDENT, SBB));
        world.story().by(theInvestigator());
        world.tell(new CaseOpened(REPORT, opening, CasePurpose.HANDLING));
        assertThat(desk.answer(new FindCase(REPORT, opening), theInvestigator()))
                .isPresent();

        var me = new PersonId(theInvestigator().personId().orElseThrow());
        world.tell(new ConflictDeclared(REPORT, me, said("Mijn broer werkt er.")));

        assertThat(desk.answer(new FindCase(REPORT, opening), theInvestigator()))
                .isEmpty();
    }

    @Test
    void who_reported_is_told_as_far_as_the_consent_goes() {
        world.tell(reported(Desk.SBB, ReporterRole.STUDENT, NOBODY));

        var hidden = openedBy(theInvestigator(), CasePurpose.HANDLING).orElseThrow();
        assertThat(hidden.reporter().studentId()).isEmpty();
        assertThat(hidden.matter().candidacyId()).isEmpty();
        assertThat(hidden.matter().studentId()).isEmpty();
        assertThat(hidden.matter().offerId())
                .as("few are candidates for one offer")
                .isEmpty();
        var own = openedBy(theStudent(SANNE), CasePurpose.OWN_REPORT).orElseThrow();
        assertThat(own.reporter().studentId()).hasValue(SANNE);
        assertThat(own.rulings()).isEmpty();
    }

    @Test
    void a_confidant_who_reported_stands_nowhere_in_the_case_by_name() {
        var me = new PersonId(uuid("the confidant"));
        var reporter = new Reporter(ReporterRole.SCHOOL, Optional.empty(), Optional.of(me), Optional.empty());
        world.story().by(theConfidant());
        world.tell(
                reported(Desk.SBB, reporter, NOBODY),
                new CaseOpened(REPORT, UUID.randomUUID(), CasePurpose.OWN_REPORT));

        var opened = openedBy(theInvestigator(), CasePurpose.HANDLING).orElseThrow();

        assertThat(opened.reporter().personId()).isEmpty();
        assertThat(opened.openings().getFirst().personId()).isEmpty();
        assertThat(opened.openings().getLast().personId()).as("who handles it").isPresent();
        assertThat(opened.history().getFirst().personId()).isEmpty();
    }

    @Test
    void a_measure_is_pending_until_it_has_reached_the_recognition_and_until_it_is_lifted() {
        world.tell(Happening.region());
        world.tell(
                reported(Desk.SBB, ReporterRole.STUDENT, SBB),
                new HearingHeld(REPORT, HeardParty.EMPLOYER, day("2026-12-01"), HearingForm.ON_SITE, said("Verslag.")),
                new FindingsRecorded(REPORT, said(List.of(new Finding(Ground.SEX, true, false, "Niet weerlegd.")))),
                decided());
        assertThat(state()).isEqualTo(MeasureState.NONE);
        world.tell(approved());
        assertThat(state()).isEqualTo(MeasureState.PENDING);
        world.tell(new RecognitionSuspended(
                BAKERY,
                BAKER,
                day("2026-12-21"),
                Optional.empty(),
                "Besluit van SBB.",
                Optional.of(day("2026-12-21")),
                Optional.of(day("2027-02-01")),
                Optional.of(REPORT)));
        assertThat(state()).isEqualTo(MeasureState.IN_EFFECT);
        world.tell(new MeasureLifted(REPORT, 1, BAKERY, SUSPENSION));
        assertThat(state()).isEqualTo(MeasureState.LIFTED);
    }

    private MeasureState state() {
        return openedBy(theInvestigator(), CasePurpose.HANDLING)
                .orElseThrow()
                .rulings()
                .getFirst()
                .effect();
    }

    @Test
    void no_document_holds_what_was_told_and_the_same_events_make_the_same_documents_again() {
        world.story().by(theStudent(SANNE));
        world.tell(reported(Desk.SBB, ReporterRole.STUDENT, SBB));
        world.story().by(theInvestigator());
        world.tell(
                new FindingsRecorded(REPORT, said(List.of(new Finding(Ground.SEX, true, false, "Zangzaad.")))),
                decided(),
                approved(),
                new CaseOpened(REPORT, UUID.randomUUID(), CasePurpose.HANDLING));
        var before = world.everything();

        assertThat(before)
                .isNotEmpty()
                .noneMatch(document -> document.toJson().matches("(?is).*(kanarie|zangzaad|\"SEX\").*"));
        new Feed(world.projections()).feed(world.story());
        assertThat(world.everything()).isEqualTo(before);
        world.projections().forEach(Projection::reset);
        new Feed(world.projections()).inBatchesOf(1).feed(world.story());
        assertThat(world.everything()).isEqualTo(before);
    }
}
