package nl.stagepact.projections.retaliation;

import static nl.stagepact.domain.retaliation.SetbackKind.*;
import static nl.stagepact.projections.kit.Cast.*;
import static nl.stagepact.projections.kit.Signalling.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.report.Account;
import nl.stagepact.domain.report.Consents;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.Ground;
import nl.stagepact.domain.report.IntakeEvent.DiscriminationReported;
import nl.stagepact.domain.report.IntakeEvent.ReportTransferred;
import nl.stagepact.domain.report.Phase;
import nl.stagepact.domain.report.ReportTerm;
import nl.stagepact.domain.report.ReportWish;
import nl.stagepact.domain.report.ReportedMatter;
import nl.stagepact.domain.report.Reporter;
import nl.stagepact.domain.report.ReporterRole;
import nl.stagepact.domain.retaliation.Assessment;
import nl.stagepact.domain.retaliation.RetaliationEvent.SignalAssessed;
import nl.stagepact.domain.retaliation.SetbackKind;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.kit.Feed;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.retaliation.SignalDesk.FindSignal;
import nl.stagepact.projections.retaliation.SignalDesk.FindSignals;
import nl.stagepact.projections.retaliation.SignalDesk.Look;
import nl.stagepact.projections.retaliation.SignalDesk.SeenSignal;
import nl.stagepact.projections.retaliation.SignalDesk.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees what befell somebody who had reported, and what they see of it. */
class SignalDeskTest {

    private final World world = new World();
    private final SignalDesk desk = world.the(SignalDesk.class);

    @BeforeEach
    void two_things_happened_one_of_which_the_school_knows() {
        world.tell(Happening.region())
                .tell(reported(Desk.SBB))
                .tell(signalled(MISSED_CONVERSATION), signalled(TERMINATION, GARAGE, Optional.empty()));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void investigators_see_all_of_them_the_newest_first() {
        assertThat(kinds(theInvestigator(), everything())).containsExactly(TERMINATION, MISSED_CONVERSATION);
    }

    @Test
    void the_confidant_sees_those_of_reports_that_the_school_knows_of() {
        assertThat(kinds(theConfidant(), everything())).containsExactly(MISSED_CONVERSATION);
        assertThat(desk.answer(new FindSignal(signal(MISSED_CONVERSATION)), theConfidant()))
                .isPresent();
        assertThat(desk.answer(new FindSignal(signal(TERMINATION)), theConfidant()))
                .isEmpty();
    }

    @Test
    void nobody_at_another_school_or_at_the_employer_finds_any_of_it() {
        for (var stranger : List.of(anotherSchool(), theEmployer(), theMentor(), theStudent(SANNE), theSupervisor())) {
            assertThat(kinds(stranger, everything())).isEmpty();
            assertThat(desk.answer(new FindSignal(signal(MISSED_CONVERSATION)), stranger))
                    .isEmpty();
        }
    }

    @Test
    void it_tells_what_happened_where_and_when_but_not_to_whom() {
        var seen = one(MISSED_CONVERSATION);

        assertThat(seen.employerName()).contains("Bakkerij Zonneveld");
        assertThat(seen.signal().reportId()).isEqualTo(SANNES_REPORT);
        assertThat(seen.signal().reportedId()).isEqualTo(BAKERY);
        assertThat(seen.happened()).isEqualTo(day("2027-03-02"));
        assertThat(seen.signal().state()).isEqualTo(State.OPEN);
        assertThat(seen.toString()).doesNotContain(SANNE.toString(), "Sanne");
    }

    @Test
    void by_which_placement_or_moment_one_could_tell_who_reported_is_for_sbb_only_with_the_consent_of_whoever_did() {
        var setback = signalled(MISSED_CONVERSATION).setback();
        var startOfThatDay = Instant.parse("2027-03-01T23:00:00Z");

        var hidden = one(MISSED_CONVERSATION);
        assertThat(hidden.exact()).isFalse();
        assertThat(hidden.signal().placementId()).isEmpty();
        assertThat(hidden.signal().candidacyId()).isEmpty();
        assertThat(hidden.signal().happenedAt()).isEqualTo(startOfThatDay);
        assertThat(hidden.signal().signalledAt())
                .isEqualTo(BusinessDay.beginningOf(hidden.signal().signalledAt()));

        var school = desk.answer(new FindSignal(signal(MISSED_CONVERSATION)), theConfidant())
                .orElseThrow();
        assertThat(school.exact()).isTrue();
        assertThat(school.signal().placementId()).contains(SANNES_PLACEMENT);
        assertThat(school.signal().happenedAt()).isEqualTo(setback.happenedAt());

        world.tell(handedOver());
        assertThat(one(MISSED_CONVERSATION).exact()).isTrue();
        assertThat(one(MISSED_CONVERSATION).signal().placementId()).contains(SANNES_PLACEMENT);
        assertThat(one(MISSED_CONVERSATION).signal().happenedAt()).isEqualTo(setback.happenedAt());
    }

    @Test
    void of_what_befalls_somebody_while_a_school_handles_the_case_sbb_learns_when_it_is_handed_over() {
        try (var other = new World()) {
            var there = other.the(SignalDesk.class);
            other.tell(reported(Desk.SCHOOL)).tell(signalled(MISSED_CONVERSATION));
            var one = new FindSignal(signal(MISSED_CONVERSATION));

            assertThat(there.answer(one, theConfidant())).isPresent();
            assertThat(there.answer(one, theInvestigator())).isEmpty();
            assertThat(there.answer(everything(), theInvestigator()).totalItems())
                    .isZero();

            other.tell(handedOver());
            assertThat(there.answer(one, theInvestigator())).isPresent();
        }
    }

    private static ReportTransferred handedOver() {
        return new ReportTransferred(
                SANNES_REPORT, new Consents(true, true, false), new ReportTerm(day("2026-11-26"), 1));
    }

    private static DiscriminationReported reported(Desk at) {
        return new DiscriminationReported(
                SANNES_REPORT,
                new Reporter(ReporterRole.STUDENT, Optional.of(SANNE), Optional.empty(), Optional.empty()),
                new ReportedMatter(
                        Phase.ON_PLACEMENT,
                        BAKERY,
                        Optional.of(NORTH),
                        Optional.of(SANNE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(SANNES_PLACEMENT)),
                at,
                Personal.of(
                        SANNES_REPORT, new Account("Iets.", Optional.empty(), Optional.empty(), Set.of(Ground.SEX))),
                ReportWish.INVESTIGATE,
                new Consents(false, true, false),
                new ReportTerm(day("2026-11-25"), 1));
    }

    @Test
    void whoever_looked_and_what_they_thought_stays_to_be_read() {
        world.story().by(theConfidant());
        world.tell(assessed(MISSED_CONVERSATION, Assessment.UNCLEAR, "Eerst vragen."));
        world.story().by(theInvestigator());
        world.tell(assessed(MISSED_CONVERSATION, Assessment.UNRELATED, "De mentor was ziek."));

        var signal = one(MISSED_CONVERSATION).signal();
        assertThat(signal.state()).isEqualTo(State.ASSESSED);
        assertThat(signal.assessments())
                .extracting(Look::assessment, Look::reason, Look::by)
                .containsExactly(
                        tuple(
                                Assessment.UNCLEAR,
                                Optional.of("Eerst vragen."),
                                theConfidant().personId()),
                        tuple(
                                Assessment.UNRELATED,
                                Optional.of("De mentor was ziek."),
                                theInvestigator().personId()));
    }

    @Test
    void what_was_erased_is_gone_and_that_somebody_looked_remains() {
        world.tell(new SignalAssessed(
                signal(MISSED_CONVERSATION),
                SANNES_REPORT,
                Assessment.UNCLEAR,
                new Personal.Erased<>(SANNES_REPORT.value())));

        assertThat(one(MISSED_CONVERSATION).signal().assessments())
                .extracting(Look::reason)
                .containsExactly(Optional.empty());
    }

    @Test
    void the_list_is_filtered_by_state_report_employer_and_school() {
        world.tell(assessed(TERMINATION, Assessment.RETALIATION_SUSPECTED, "Twee dagen later."));
        var all = theInvestigator();

        assertThat(kinds(all, asked(Optional.of(State.OPEN), Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly(MISSED_CONVERSATION);
        assertThat(kinds(
                        all,
                        asked(
                                Optional.empty(),
                                Optional.of(new ReportId(uuid("another report"))),
                                Optional.empty(),
                                Optional.empty())))
                .isEmpty();
        assertThat(kinds(all, asked(Optional.empty(), Optional.empty(), Optional.of(GARAGE), Optional.empty())))
                .containsExactly(TERMINATION);
        assertThat(kinds(all, asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(NORTH))))
                .containsExactly(MISSED_CONVERSATION);
    }

    @Test
    void after_a_reset_the_same_events_make_the_same_documents() {
        world.tell(assessed(TERMINATION, Assessment.RETALIATION_SUSPECTED, "Twee dagen later."));
        var before = world.everything();

        world.projections().forEach(Projection::reset);
        new Feed(world.projections()).inBatchesOf(2).feed(world.story());

        assertThat(world.everything()).isEqualTo(before);
    }

    private SeenSignal one(SetbackKind kind) {
        return desk.answer(new FindSignal(signal(kind)), theInvestigator()).orElseThrow();
    }

    private List<SetbackKind> kinds(Actor reader, FindSignals query) {
        return desk.answer(query, reader).items().stream()
                .map(seen -> seen.signal().kind())
                .toList();
    }

    private static FindSignals everything() {
        return asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static FindSignals asked(
            Optional<State> state,
            Optional<ReportId> report,
            Optional<EmployerId> employer,
            Optional<SchoolId> school) {
        return new FindSignals(state, report, employer, school, Page.first());
    }
}
