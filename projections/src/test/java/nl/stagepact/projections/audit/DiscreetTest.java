package nl.stagepact.projections.audit;

import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_CANDIDACY;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theInvestigator;
import static nl.stagepact.projections.kit.Cast.theMentor;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Cast.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.report.Account;
import nl.stagepact.domain.report.CasePurpose;
import nl.stagepact.domain.report.Consents;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.Ground;
import nl.stagepact.domain.report.IntakeEvent.CaseOpened;
import nl.stagepact.domain.report.IntakeEvent.DiscriminationReported;
import nl.stagepact.domain.report.IntakeEvent.ReportAcknowledged;
import nl.stagepact.domain.report.IntakeEvent.ReportTransferred;
import nl.stagepact.domain.report.Phase;
import nl.stagepact.domain.report.ReportTerm;
import nl.stagepact.domain.report.ReportWish;
import nl.stagepact.domain.report.ReportedMatter;
import nl.stagepact.domain.report.Reporter;
import nl.stagepact.domain.report.ReporterRole;
import nl.stagepact.domain.retaliation.SetbackKind;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.projections.audit.AuditTrail.Entry;
import nl.stagepact.projections.audit.AuditTrail.FindEntries;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.kit.Signalling;
import nl.stagepact.projections.kit.World;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscreetTest {

    private static final ReportId REPORT = new ReportId(uuid("Sanne's report"));
    private static final Consents ALL_BUT_THE_EMPLOYER = new Consents(true, true, false);
    private static final DiscriminationReported REPORTED = new DiscriminationReported(
            REPORT,
            new Reporter(ReporterRole.STUDENT, Optional.of(SANNE), Optional.empty(), Optional.empty()),
            new ReportedMatter(
                    Phase.SEARCHING,
                    BAKERY,
                    Optional.of(NORTH),
                    Optional.of(SANNE),
                    Optional.of(OFFER),
                    Optional.of(SANNES_CANDIDACY),
                    Optional.empty()),
            Desk.SBB,
            Personal.of(REPORT, new Account("Iets.", Optional.empty(), Optional.empty(), Set.of(Ground.SEX))),
            ReportWish.INVESTIGATE,
            ALL_BUT_THE_EMPLOYER,
            new ReportTerm(day("2026-11-25"), 1));

    private final World world = new World();
    private final AuditTrail trail = world.the(AuditTrail.class);

    @BeforeEach
    void a_report_that_is_acknowledged() {
        world.story().by(theStudent(SANNE));
        world.tell(REPORTED);
        world.story().by(theInvestigator());
        world.tell(new ReportAcknowledged(REPORT, Optional.empty()));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void investigators_find_what_happened_in_a_case_and_not_who_reported() {
        var found = trail.answer(FindEntries.about(Set.of(), Page.first()), theInvestigator())
                .items();

        assertThat(found).extracting(Entry::type).containsExactly("ReportAcknowledged", "DiscriminationReported");
        assertThat(found.getFirst().actor()).as("who handles it").isPresent();
        assertThat(found.getLast().actor()).as("who reported").isEmpty();
    }

    @Test
    void nobody_else_finds_that_there_is_a_case() {
        for (var other : List.of(theCoordinator(), theStudent(SANNE), theEmployer(), theMentor())) {
            assertThat(trail.answer(FindEntries.about(Set.of(), Page.first()), other)
                            .items())
                    .isEmpty();
        }
    }

    @Test
    void no_subject_leads_from_a_student_to_a_report() {
        var all = Subjects.of(REPORT, BAKERY, NORTH, SANNE, OFFER, SANNES_CANDIDACY);
        var message = new GenericDomainEventMessage<>(
                "Report", REPORT.toString(), 0, REPORTED, theStudent(SANNE).toMetaData());
        var entry = Entry.of(ReportSentences.of(REPORTED), new EventContext(message.andMetaData(all.toMetaData())));

        assertThat(entry.subjects()).isEqualTo(all);
        assertThat(Discreet.of(entry).subjects().ids()).containsExactlyInAnyOrder(new Id[] {REPORT, BAKERY, NORTH});
    }

    @Test
    void a_confidant_who_reported_is_who_reported_and_not_who_handles_it() {
        var me = new PersonId(uuid("the confidant"));
        var confidant = new Actor(
                "https://login.example|confidant",
                Optional.of(me.value()),
                Optional.of(NORTH.value()),
                OrganisationType.SCHOOL,
                Set.of(Role.CONFIDANT),
                Scope.SELF);
        var opened = new CaseOpened(REPORT, uuid("an opening"), CasePurpose.OWN_REPORT);
        var message = new GenericDomainEventMessage<>("Report", REPORT.toString(), 1, opened, confidant.toMetaData());

        assertThat(entry(opened, message, Subjects.of(REPORT, NORTH)).actor())
                .as("of another's report")
                .isPresent();
        assertThat(entry(opened, message, Subjects.of(REPORT, NORTH, me)).actor())
                .as("of the own report")
                .isEmpty();
    }

    private static Entry entry(CaseOpened event, GenericDomainEventMessage<?> message, Subjects subjects) {
        return Discreet.of(
                Entry.of(ReportSentences.of(event), new EventContext(message.andMetaData(subjects.toMetaData()))));
    }

    @Test
    void nothing_leads_from_a_signal_to_what_befell_whoever_reported() {
        world.tell(Signalling.signalled(SetbackKind.TERMINATION));

        var signal = trail.answer(FindEntries.about(Set.of(), Page.first()), theInvestigator()).items().stream()
                .filter(entry -> entry.type().equals("RetaliationSignalled"))
                .findFirst()
                .orElseThrow();

        assertThat(signal.correlationId()).isEmpty();
        assertThat(signal.causationId()).isEmpty();
        assertThat(signal.position()).as("next to what it is about").isEmpty();
        assertThat(signal.at())
                .as("a moment after what it is about: the day remains")
                .isEqualTo(Instant.parse("2026-11-21T23:00:00Z"));
        assertThat(signal.subjects().ids()).doesNotContain(SANNES_CANDIDACY, SANNES_PLACEMENT, SANNE);
    }

    @Test
    void of_a_case_that_a_school_handles_investigators_find_nothing_until_it_is_handed_over() {
        try (var other = new World()) {
            var there = other.the(AuditTrail.class);
            var asked = FindEntries.about(Set.of(), Page.first());
            other.tell(
                    reported(Desk.SCHOOL, ALL_BUT_THE_EMPLOYER),
                    new ReportAcknowledged(REPORT, Optional.empty()),
                    Signalling.signalled(SetbackKind.TERMINATION));

            assertThat(there.answer(asked, theInvestigator()).totalItems()).isZero();
            assertThat(there.answer(FindEntries.about(Set.of(REPORT), Page.first()), theInvestigator())
                            .totalItems())
                    .isZero();

            other.tell(new ReportTransferred(REPORT, ALL_BUT_THE_EMPLOYER, new ReportTerm(day("2026-11-26"), 1)));
            assertThat(there.answer(asked, theInvestigator()).items())
                    .extracting(Entry::type)
                    .containsExactlyInAnyOrder(
                            "DiscriminationReported",
                            "ReportAcknowledged",
                            "RetaliationSignalled",
                            "ReportTransferred");
        }
    }

    private static DiscriminationReported reported(Desk at, Consents consents) {
        return new DiscriminationReported(
                REPORT,
                REPORTED.reporter(),
                REPORTED.matter(),
                at,
                REPORTED.account(),
                REPORTED.wish(),
                consents,
                REPORTED.acknowledgement());
    }
}
