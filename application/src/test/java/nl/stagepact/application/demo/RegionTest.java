package nl.stagepact.application.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static nl.stagepact.domain.placement.ConversationKind.EIND_GESPREK;
import static nl.stagepact.domain.placement.ConversationKind.MIDTERM_CHECK;
import static nl.stagepact.domain.placement.ConversationKind.START_GESPREK;
import static nl.stagepact.domain.shared.Party.EMPLOYER;
import static nl.stagepact.domain.shared.Party.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.offer.OfferStatus;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.placement.ConversationEvent.*;
import nl.stagepact.domain.placement.CorrectionEvent.*;
import nl.stagepact.domain.placement.IncidentEvent.*;
import nl.stagepact.domain.placement.Outflow;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.ReplacementEvent.*;
import nl.stagepact.domain.placement.ResultEvent.*;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.TermEvent.*;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.school.SchoolEvent.SchoolRegistered;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.student.StudentEvent.*;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The region without its machinery: played by the domain's own rules, on a Sunday unless a test says otherwise. */
class RegionTest {

    private static final NaturalKeys KEYS = new NaturalKeys(new byte[32]);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static PlayedRegion region;
    private static Tally tally;

    @BeforeAll
    static void everybody_does_what_they_did() {
        region = PlayedRegion.until(TODAY, KEYS);
        tally = new Tally(region.events());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23",
                "2026-11-24",
                "2026-11-25",
                "2026-11-26",
                "2026-11-27",
                "2026-11-28",
                "2027-01-01",
                "2027-03-29",
                "2028-02-29"
            })
    void on_whatever_day_it_is_loaded_no_rule_refuses_anything_and_every_list_has_something(LocalDate today) {
        var then = new Tally(PlayedRegion.until(today, KEYS).events());

        assertThat(new HashSet<>(then.placements().values())).containsExactlyInAnyOrder(PlacementStatus.values());
        assertThat(new HashSet<>(then.candidacies().values())).containsExactlyInAnyOrder(CandidacyStatus.values());
        assertThat(new HashSet<>(then.offers().values())).containsExactlyInAnyOrder(OfferStatus.values());
        assertThat(then.due(today)).containsKeys(START_GESPREK, MIDTERM_CHECK, EIND_GESPREK);
        assertThat(then.overdue(today)).containsKeys(START_GESPREK, MIDTERM_CHECK, EIND_GESPREK);
    }

    @Test
    void it_is_as_large_as_promised() {
        assertThat(region.events(SchoolRegistered.class))
                .extracting(school -> school.institutionCode().value())
                .containsExactlyInAnyOrder("99A1", "99B1", "99C1");
        assertThat(region.events(EmployerRegistered.class)).hasSize(60);
        assertThat(region.events(StudentRegistered.class)).hasSize(400);
        assertThat(region.events(StudentRegistered.class).stream()
                        .map(StudentRegistered::programme)
                        .distinct())
                .hasSize(10);
    }

    @Test
    void every_state_of_a_placement_occurs_as_often_as_the_scenarios_say() {
        assertThat(tally.placements().values().stream().collect(groupingBy(status -> status, counting())))
                .isEqualTo(Map.of(
                        PlacementStatus.CONFIRMED, 14L,
                        PlacementStatus.AGREEMENT_DRAWN_UP, 12L,
                        PlacementStatus.PARTLY_SIGNED, 16L,
                        PlacementStatus.SIGNED, 16L,
                        PlacementStatus.ACTIVE, 97L,
                        PlacementStatus.COMPLETED, 55L,
                        PlacementStatus.TERMINATED, 9L,
                        PlacementStatus.CANCELLED, 6L));
    }

    @Test
    void agreements_are_amended_adjusted_refused_and_signed_by_guardians_and_by_whoever_was_named() {
        assertThat(region.events(AgreementAmended.class)).hasSizeGreaterThan(5);
        assertThat(region.events(AgreementConcluded.class))
                .anyMatch(concluded -> concluded.amended().isPresent());
        assertThat(region.events(SignatureRefused.class)).anyMatch(refused -> refused.version() == 2);
        assertThat(region.events(AgreementAdjusted.class)).isNotEmpty();
        assertThat(region.events(SignerDelegated.class)).isNotEmpty();
        assertThat(region.events(AgreementSigned.class)).anyMatch(signed -> signed.party() == Signatory.GUARDIAN);
    }

    @Test
    void something_comes_between_in_some_and_what_came_of_others_was_told() {
        assertThat(region.events(PlacementInterrupted.class))
                .as("one at least goes on")
                .hasSizeGreaterThan(region.events(PlacementResumed.class).size());
        assertThat(region.events(PlacementResumed.class)).isNotEmpty();
        assertThat(region.events(NoShowReported.class)).isNotEmpty();
        assertThat(region.events(MentorReplaced.class)).isNotEmpty();
        assertThat(region.events(SupervisorReplaced.class)).isNotEmpty();
        assertThat(region.events(ReplacementRequired.class))
                .hasSizeGreaterThan(region.events(ReplacementSolved.class).size());
        assertThat(region.events(ReplacementSolved.class)).isNotEmpty();
        assertThat(region.events(ExitConversationHeld.class)).isNotEmpty();
        assertThat(region.events(PrivateAnswerGiven.class)).hasSizeGreaterThan(10);
        assertThat(region.events(HoursRecorded.class))
                .extracting(HoursRecorded::by)
                .contains(EMPLOYER, STUDENT);
        assertThat(region.events(StudentReviewed.class)).hasSizeGreaterThan(10);
        assertThat(region.events(OutflowRecorded.class))
                .extracting(OutflowRecorded::outflow)
                .contains(Outflow.values());
        assertThat(region.events(RealisedHoursCorrected.class)).isNotEmpty();
        assertThat(region.events(ConversationCorrected.class)).isNotEmpty();
    }

    @Test
    void candidacies_end_for_every_reason_that_there_is() {
        assertThat(region.events(CandidateRejected.class))
                .extracting(CandidateRejected::reason)
                .contains(RejectionReason.values());
        assertThat(region.events(CandidateWithdrawn.class))
                .extracting(CandidateWithdrawn::reason)
                .contains(WithdrawalReason.values());
    }

    @Test
    void conversations_were_held_in_their_window_except_where_the_story_is_that_they_were_late() {
        var timings = region.events(ConversationHeld.class).stream()
                .collect(groupingBy(ConversationHeld::timing, counting()));

        assertThat(timings).containsOnlyKeys(Timing.IN_WINDOW, Timing.LATE);
        assertThat(timings.get(Timing.LATE)).isEqualTo(12);
        assertThat(region.events(ConversationExempted.class)).hasSize(4);
    }

    @Test
    void some_placements_are_blocked_unsigned_on_their_first_day_or_at_a_suspended_employer() {
        var suspended = region.events(RecognitionSuspended.class).getFirst().employerId();
        var notBegun = region.events(PlacementConfirmed.class).stream()
                .filter(placement -> switch (tally.statusOf(placement.placementId())) {
                    case CONFIRMED, AGREEMENT_DRAWN_UP, PARTLY_SIGNED, SIGNED -> true;
                    default -> false;
                })
                .toList();

        assertThat(notBegun)
                .anyMatch(placement -> placement.place().period().startDate().isBefore(TODAY)
                        && tally.statusOf(placement.placementId()) == PlacementStatus.PARTLY_SIGNED)
                .anyMatch(placement -> placement.place().employerId().equals(suspended));
    }

    @Test
    void what_was_not_done_in_time_was_reminded_of_on_its_day() {
        assertThat(region.events(SigningOverdue.class)).isNotEmpty();
        assertThat(region.events(StartBlocked.class)).hasSize(4);
        assertThat(region.events(ConversationTermEvent.class).stream()
                        .map(term -> term.conversation().kind())
                        .distinct())
                .contains(START_GESPREK, MIDTERM_CHECK, EIND_GESPREK);
        assertThat(region.events(ConversationDue.class))
                .hasSizeGreaterThan(region.events(ConversationOverdue.class).size());
        assertThat(region.events(ConversationEscalated.class))
                .extracting(ConversationEscalated::number)
                .contains(1, 2);
    }

    @Test
    void two_employers_are_not_recognised_and_one_is_suspended() {
        var suspended = region.events(RecognitionSuspended.class).stream()
                .map(RecognitionSuspended::employerId)
                .collect(Collectors.toSet());
        var notRecognised = region.events(EmployerRegistered.class).stream()
                .map(EmployerRegistered::employerId)
                .filter(employer -> Stream.of(Programme.values())
                        .noneMatch(programme -> region.isRecognised(employer, programme.crebo(), TODAY)))
                .collect(Collectors.toSet());

        assertThat(suspended).hasSize(1);
        assertThat(notRecognised).hasSize(3).containsAll(suspended);
    }

    @Test
    void a_large_part_of_the_students_finds_no_place_in_every_programme() {
        var placed = region.events(PlacementConfirmed.class).stream()
                .filter(placement -> switch (tally.statusOf(placement.placementId())) {
                    case CANCELLED, TERMINATED -> false;
                    default -> true;
                })
                .map(placement -> placement.place().studentId())
                .collect(Collectors.toSet());
        var unplaced = region.events(SearchStarted.class).stream()
                .map(SearchStarted::studentId)
                .filter(student -> !placed.contains(student))
                .collect(Collectors.toSet());
        var programmes = region.events(StudentRegistered.class).stream()
                .filter(student -> unplaced.contains(student.studentId()))
                .collect(groupingBy(StudentRegistered::programme, counting()));

        assertThat(unplaced).hasSizeBetween(140, 200);
        assertThat(programmes).hasSize(10);
        assertThat(region.events(StudentRegistered.class))
                .as("some have no complete profile")
                .hasSizeGreaterThan(region.events(ProfileUpdated.class).size() + 10);
    }

    @Test
    void schools_take_over_searches_with_and_without_an_owner_and_know_whom_to_call_at_home() {
        var escalated = region.events(SearchEscalated.class).stream()
                .map(SearchEscalated::studentId)
                .collect(Collectors.toSet());
        var owned = region.events(SearchOwnerAssigned.class).stream()
                .map(SearchOwnerAssigned::studentId)
                .collect(Collectors.toSet());

        assertThat(escalated).hasSizeGreaterThan(20).anyMatch(owned::contains).anyMatch(id -> !owned.contains(id));
        assertThat(region.events(StudentLeft.class)).hasSizeGreaterThan(3);
        assertThat(region.events(GuardianNamed.class)).hasSizeBetween(40, 200);
        assertThat(region.events(SupportRequested.class)).hasSizeGreaterThan(5);
    }

    @Test
    void offers_come_in_every_shape() {
        var open = region.events(PlacementOffered.class).stream()
                .filter(offer -> tally.offers().get(offer.offerId()) == OfferStatus.OPEN)
                .toList();

        assertThat(open).hasSizeGreaterThan(45);
        assertThat(open).anyMatch(offer -> offer.terms().blind());
        assertThat(open).anyMatch(offer -> offer.terms().seats() == 4);
        assertThat(open).anyMatch(offer -> offer.terms().expensesReimbursed().isEmpty());
        assertThat(open.stream().map(offer -> offer.terms().crebo()).distinct()).hasSize(10);
    }

    @Test
    void some_offers_are_stale_soon_some_were_reconfirmed_and_some_have_expired() {
        var asked = region.events(OfferReconfirmationAsked.class);
        var reconfirmed = region.events(OfferReconfirmed.class);

        assertThat(asked)
                .hasSizeGreaterThan(8)
                .anyMatch(offer -> tally.offers().get(offer.offerId()) == OfferStatus.OPEN
                        && offer.freshness().untilDate().isAfter(TODAY));
        assertThat(reconfirmed).hasSize(2).allMatch(offer -> tally.offers().get(offer.offerId()) == OfferStatus.OPEN);
        assertThat(region.events(OfferExpired.class)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void the_same_day_gives_the_same_acts_each_at_a_moment_of_its_own_in_working_hours_before_today() {
        var acts = Region.until(TODAY, KEYS);

        assertThat(acts).isEqualTo(Region.until(TODAY, KEYS));
        assertThat(acts).extracting(Act::at).isSorted().doesNotHaveDuplicates();
        assertThat(acts).extracting(Act::at).allSatisfy(RegionTest::isInWorkingHoursBeforeToday);
    }

    private static void isInWorkingHoursBeforeToday(Instant moment) {
        var dutch = moment.atZone(BusinessDay.ZONE);
        assertThat(dutch.toLocalDate()).isBefore(TODAY);
        assertThat(dutch.getHour()).isBetween(8, 16);
        assertThat(dutch.getDayOfWeek().getValue()).isLessThanOrEqualTo(5);
    }
}
