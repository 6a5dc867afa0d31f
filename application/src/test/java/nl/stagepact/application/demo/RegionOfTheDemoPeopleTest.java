package nl.stagepact.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.domain.student.StudentIdentity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What those who log in find: played by the domain's own rules, on a Sunday. */
class RegionOfTheDemoPeopleTest {

    private static final NaturalKeys KEYS = new NaturalKeys(new byte[32]);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static PlayedRegion region;
    private static Tally tally;

    @BeforeAll
    static void everybody_does_what_they_did() {
        region = PlayedRegion.until(TODAY, KEYS);
        tally = new Tally(region.events());
    }

    @Test
    void the_demo_student_has_a_running_placement_at_employer_a_whose_midterm_check_is_due() {
        var placement = placementOf(new StudentId(DemoPeople.STUDENT.personId(KEYS)));

        assertThat(placement.place().employerId())
                .isEqualTo(DemoPeople.EMPLOYER.organisation().employerId());
        assertThat(placement.place().mentorId()).isEqualTo(new PersonId(DemoPeople.MENTOR.personId(KEYS)));
        assertThat(tally.statusOf(placement.placementId())).isEqualTo(PlacementStatus.ACTIVE);
        assertThat(tally.windowOf(placement.placementId(), Conversation.midtermCheck(1)))
                .hasValueSatisfying(window -> {
                    assertThat(window.opensDate()).isBeforeOrEqualTo(TODAY);
                    assertThat(window.closesDate()).isBetween(TODAY, TODAY.plusDays(6));
                });
        assertThat(region.events(AgreementDrawnUp.class))
                .filteredOn(agreement -> agreement.placementId().equals(placement.placementId()))
                .singleElement()
                .satisfies(agreement -> assertThat(agreement.content().schoolSupervisorId())
                        .contains(new PersonId(DemoPeople.SUPERVISOR.personId(KEYS))));
    }

    @Test
    void the_other_demo_student_waits_for_one_employer_and_owes_an_answer_to_another() {
        var student = new StudentId(DemoPeople.STUDENT_B.personId(KEYS));
        var open = region.events(CandidateProposed.class).stream()
                .filter(candidacy -> candidacy.studentId().equals(student))
                .collect(Collectors.toMap(
                        CandidateProposed::employerId,
                        candidacy -> tally.candidacies().get(candidacy.candidacyId())));

        assertThat(open)
                .isEqualTo(Map.of(
                        DemoPeople.EMPLOYER.organisation().employerId(), CandidacyStatus.PROPOSED,
                        DemoPeople.EMPLOYER_B.organisation().employerId(), CandidacyStatus.ACCEPTED));
    }

    @Test
    void the_demo_supervisor_mentor_and_both_schools_meet_every_state_of_a_placement() {
        var supervised = region.events(AgreementDrawnUp.class).stream()
                .filter(agreement -> agreement
                        .content()
                        .schoolSupervisorId()
                        .equals(Optional.of(new PersonId(DemoPeople.SUPERVISOR.personId(KEYS)))))
                .map(AgreementDrawnUp::placementId)
                .collect(Collectors.toSet());

        assertThat(statuses(placement -> supervised.contains(placement.placementId())))
                .containsExactlyInAnyOrder(without(PlacementStatus.CONFIRMED));
        assertThat(statuses(placement -> placement.place().mentorId().value().equals(DemoPeople.MENTOR.personId(KEYS))))
                .containsExactlyInAnyOrder(PlacementStatus.values());
        assertThat(statuses(placement -> isAt(placement, "99A1"))).containsExactlyInAnyOrder(PlacementStatus.values());
        assertThat(statuses(placement -> isAt(placement, "99B1"))).containsExactlyInAnyOrder(PlacementStatus.values());
    }

    @Test
    void nobody_can_be_taken_for_somebody_real() {
        var people = Stream.of(
                        region.events(EmployerRegistered.class).stream().map(EmployerRegistered::contact),
                        region.events(MentorAppointed.class).stream().map(MentorAppointed::mentor),
                        region.events(StaffAppointed.class).stream().map(StaffAppointed::person))
                .flatMap(each -> each)
                .map(Personal::known)
                .map(Optional::orElseThrow)
                .toList();
        var students = region.events(StudentRegistered.class).stream()
                .map(student -> student.identity().known().orElseThrow())
                .toList();

        assertThat(people).hasSizeGreaterThan(190).allSatisfy(RegionOfTheDemoPeopleTest::isVisiblyFake);
        assertThat(students).extracting(StudentIdentity::contact).allSatisfy(RegionOfTheDemoPeopleTest::isVisiblyFake);
        assertThat(students)
                .extracting(StudentIdentity::studentNumber)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.compareTo("900001") >= 0 && number.compareTo("900400") <= 0);
        assertThat(region.events(EmployerRegistered.class)).allSatisfy(employer -> {
            assertThat(employer.kvk().value()).startsWith("900000");
            assertThat(employer.address().postcode().value()).startsWith("0");
        });
    }

    private static void isVisiblyFake(ContactDetails contact) {
        assertThat(contact.email()).endsWith(".example");
        assertThat(contact.telephone())
                .hasValueSatisfying(number -> assertThat(number).matches("06-0000\\d{4}"));
        assertThat(Stream.concat(
                        Names.lines("surnames.txt").stream(),
                        Arrays.stream(DemoPeople.values()).map(DemoPeople::displayName)))
                .anyMatch(contact.name()::endsWith);
    }

    private static PlacementConfirmed placementOf(StudentId student) {
        return region.events(PlacementConfirmed.class).stream()
                .filter(placement -> placement.place().studentId().equals(student))
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
    }

    private static Set<PlacementStatus> statuses(Predicate<PlacementConfirmed> which) {
        return region.events(PlacementConfirmed.class).stream()
                .filter(which)
                .map(placement -> Objects.requireNonNull(tally.statusOf(placement.placementId())))
                .collect(Collectors.toSet());
    }

    private static PlacementStatus[] without(PlacementStatus left) {
        return Arrays.stream(PlacementStatus.values())
                .filter(status -> status != left)
                .toArray(PlacementStatus[]::new);
    }

    private static boolean isAt(PlacementConfirmed placement, String institutionCode) {
        return placement.place().schoolId().equals(SchoolId.of(new InstitutionCode(institutionCode)));
    }
}
