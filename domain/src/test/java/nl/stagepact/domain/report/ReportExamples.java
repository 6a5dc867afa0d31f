package nl.stagepact.domain.report;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.report.ReportRule.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.domain.kit.StreamExamples;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.report.IntakeCommand.*;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.VerdictCommand.*;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;

/** Sanne reports the bakery to SBB, on Sunday 22 November 2026; the two officers of SBB have nothing to do with anybody. */
abstract class ReportExamples extends StreamExamples<ReportCommand, ReportEvent> {

    static final ReportId CASE = new ReportId(uuid("the case"));
    static final PersonId INVESTIGATOR = new PersonId(uuid("an investigator"));
    static final PersonId SECOND = new PersonId(uuid("a second officer"));
    static final PersonId THIRD = new PersonId(uuid("a third officer"));
    static final PersonId CONFIDANT = new PersonId(uuid("the confidant in the north"));
    static final PersonId STRANGER = new PersonId(uuid("somebody without an account"));

    static final LocalDate WEDNESDAY = day("2026-11-25");
    static final Reporter BY_SANNE =
            new Reporter(ReporterRole.STUDENT, Optional.of(SANNE), Optional.empty(), Optional.empty());
    static final Reporter BY_A_STRANGER = new Reporter(
            ReporterRole.OTHER,
            Optional.empty(),
            Optional.of(STRANGER),
            Optional.of(Personal.of(
                    CASE,
                    new ReporterContact(
                            Optional.empty(), Optional.of("iemand@stad.example"), Optional.empty(), Language.NL))));
    static final ReportedMatter AT_THE_BAKERY = new ReportedMatter(
            Phase.SEARCHING,
            BAKERY,
            Optional.of(NORTH),
            Optional.of(SANNE),
            Optional.of(OFFER),
            Optional.empty(),
            Optional.empty());
    static final ReportedMatter WITHOUT_A_SCHOOL = new ReportedMatter(
            Phase.SEARCHING,
            BAKERY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    static final Consents SBB_ALONE = new Consents(true, false, false);
    static final Consents NOBODY = new Consents(false, false, false);
    static final Consents SBB_AND_SCHOOL = new Consents(true, true, false);
    static final Personal<String> NOTE = told(CASE, "Notitie.");
    static final Measure WITHDRAW = new Measure(MeasureKind.WITHDRAWAL, Set.of(), Optional.empty(), false);
    static final Measure TALK = new Measure(MeasureKind.TALK, Set.of(), Optional.empty(), false);
    static final Measure SUSPEND_AT_ONCE = new Measure(MeasureKind.SUSPENSION, Set.of(BAKER), Optional.empty(), true);
    static final Hearing ON_FRIDAY = new Hearing(Instant.parse("2026-12-04T09:00:00Z"), HearingForm.ON_SITE, NOTE);

    ReportExamples() {
        super(Report.class, ReportCommand.class);
        world.investigators.addAll(List.of(INVESTIGATOR, SECOND, THIRD));
    }

    static Personal<Account> account(Ground... grounds) {
        return Personal.of(
                CASE,
                new Account(
                        "Ik werd afgewezen om mijn naam.",
                        Optional.of(day("2026-11-20")),
                        Optional.of("Aan de telefoon."),
                        Set.of(grounds)));
    }

    static ReportDiscrimination report(Reporter reporter, ReportedMatter matter, Desk desk, ReportWish wish) {
        return new ReportDiscrimination(
                CASE,
                reporter,
                matter,
                desk,
                account(Ground.RACE_OR_ORIGIN),
                wish,
                desk == Desk.SBB ? SBB_ALONE : NOBODY);
    }

    static DiscriminationReported reported(Reporter reporter, ReportedMatter matter, Desk desk, ReportWish wish) {
        return new DiscriminationReported(
                CASE,
                reporter,
                matter,
                desk,
                account(Ground.RACE_OR_ORIGIN),
                wish,
                desk == Desk.SBB ? SBB_ALONE : NOBODY,
                term(WEDNESDAY));
    }

    static ReportTerm term(LocalDate until) {
        return new ReportTerm(until, 1);
    }

    static List<ReportEvent> atSbb() {
        return List.of(reported(BY_SANNE, AT_THE_BAKERY, Desk.SBB, ReportWish.INVESTIGATE));
    }

    static List<ReportEvent> atSchool() {
        return List.of(reported(BY_SANNE, AT_THE_BAKERY, Desk.SCHOOL, ReportWish.INVESTIGATE));
    }

    /** By SBB: eight weeks to decide. */
    static List<ReportEvent> acknowledged() {
        return List.of(new ReportAcknowledged(CASE, Optional.of(term(TODAY.plusWeeks(8)))));
    }

    static List<ReportEvent> acknowledgedBySchool() {
        return List.of(new ReportAcknowledged(CASE, Optional.empty()));
    }

    static List<ReportEvent> assigned() {
        return List.of(new InvestigatorAssigned(CASE, INVESTIGATOR));
    }

    @SafeVarargs
    static List<ReportEvent> all(List<ReportEvent>... chapters) {
        return Stream.of(chapters).flatMap(List::stream).toList();
    }

    static List<ReportEvent> underInvestigation() {
        return all(atSbb(), acknowledged(), assigned());
    }

    static HearingHeld heard(HeardParty party) {
        return new HearingHeld(CASE, party, TODAY, HearingForm.ONLINE, NOTE);
    }

    static List<ReportEvent> bothHeard() {
        return List.of(heard(HeardParty.EMPLOYER), heard(HeardParty.SCHOOL));
    }

    static Personal<List<Finding>> finding(boolean presumed, boolean rebutted) {
        return Personal.of(CASE, List.of(new Finding(Ground.RACE_OR_ORIGIN, presumed, rebutted, "Een bericht.")));
    }

    static List<ReportEvent> found(boolean presumed, boolean rebutted) {
        return List.of(new FindingsRecorded(CASE, finding(presumed, rebutted)));
    }

    /** Both parties were heard, and the presumption stands. */
    static List<ReportEvent> readyToDecide() {
        return all(underInvestigation(), bothHeard(), found(true, false));
    }

    static DecideReport founded(Measure measure) {
        return new DecideReport(CASE, DecisionOutcome.FOUNDED, Optional.of(measure), NOTE);
    }

    /** It holds at once. */
    static ReportDecided decided(int number, DecisionOutcome outcome, Optional<Measure> measure, LocalDate day) {
        return new ReportDecided(
                CASE, number, BAKERY, outcome, measure, NOTE, INVESTIGATOR, Optional.of(day.plusWeeks(6)));
    }

    /** It waits for a second officer. */
    static ReportDecided proposed(int number, Measure measure) {
        return new ReportDecided(
                CASE,
                number,
                BAKERY,
                DecisionOutcome.FOUNDED,
                Optional.of(measure),
                NOTE,
                INVESTIGATOR,
                Optional.empty());
    }

    static DecisionApproved approved(int number, Measure measure) {
        return new DecisionApproved(
                CASE,
                number,
                BAKERY,
                measure,
                SECOND,
                TODAY,
                TODAY.plusWeeks(6),
                measure.urgent() ? Optional.of(term(TODAY.plusDays(14))) : Optional.empty());
    }

    static List<ReportEvent> awaitingApproval() {
        return all(readyToDecide(), List.of(proposed(1, WITHDRAW)));
    }

    static List<ReportEvent> withdrawalInForce() {
        return all(awaitingApproval(), List.of(approved(1, WITHDRAW)));
    }

    /** Before anybody was heard. */
    static List<ReportEvent> suspendedAtOnce() {
        return all(underInvestigation(), List.of(proposed(1, SUSPEND_AT_ONCE), approved(1, SUSPEND_AT_ONCE)));
    }

    static List<ReportEvent> talkDecided() {
        return all(readyToDecide(), List.of(decided(1, DecisionOutcome.FOUNDED, Optional.of(TALK), TODAY)));
    }

    static Actor officer(PersonId person) {
        return new Actor(
                "https://login.example|" + person,
                Optional.of(person.value()),
                Optional.of(uuid("SBB")),
                OrganisationType.SBB,
                Set.of(Role.SBB_INVESTIGATOR),
                Scope.ANY);
    }

    static Actor theInvestigator() {
        return officer(INVESTIGATOR);
    }

    static Actor theConfidant() {
        return staffOf(NORTH, CONFIDANT, Role.CONFIDANT, Scope.OWN_ORGANISATION);
    }

    static Actor theStranger() {
        return Actor.byReportCode(STRANGER);
    }
}
