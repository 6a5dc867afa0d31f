package nl.stagepact.domain.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.Mentors;
import nl.stagepact.domain.employer.Recognitions;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.offer.PlacementCalendar;
import nl.stagepact.domain.school.SigningPolicies;
import nl.stagepact.domain.school.Staff;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.WorkingDays;
import nl.stagepact.domain.student.Guardians;

/** What a decision may ask beside the placement itself. */
record Surroundings(
        Actor actor,
        Recognitions recognitions,
        Mentors mentors,
        Staff staff,
        SigningPolicies signing,
        Guardians guardians,
        PlacementCalendar calendar,
        SupervisionPolicies policies,
        CoursePolicy course,
        AgreementPolicy agreements,
        AgreementDocuments documents,
        Placements placements,
        WorkingDays workingDays,
        Instant now) {

    LocalDate today() {
        return BusinessDay.of(now);
    }

    /** What is asked of an agreement that is drawn up today. */
    Formalities formalities(AgreementContent content, ConfirmedPlace place) {
        var ofTheSchool = signing.of(place.schoolId());
        boolean guardian = ofTheSchool.guardianSignsForMinors() && guardians.isMinorOn(place.studentId(), today());
        return Formalities.askedOf(
                content, guardian, ofTheSchool, agreements, agreements.warnings(content, place.learningPath()));
    }

    /**
     * Keeps the student's calendar for all that these say, and for nothing else: the days from the first to the last, at the
     * most hours a week.
     *
     * @return false when the student is placed elsewhere then; the command must be refused
     */
    boolean keeps(PlacementState placement, AgreementContent... contents) {
        var periods =
                Stream.of(contents).flatMap(each -> each.period().stream()).toList();
        var first = periods.stream().map(Period::startDate).min(Comparator.naturalOrder());
        var last = periods.stream().map(Period::endDate).max(Comparator.naturalOrder());
        int hours = Stream.of(contents)
                .flatMap(each -> each.hoursPerWeek().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return calendar.move(placement.id(), new Period(first.orElseThrow(), last.orElseThrow()), hours);
    }

    /** Somebody whom a party may name: of its own people, or whoever names themselves. */
    boolean worksFor(Signatory party, PersonId person, ConfirmedPlace place) {
        boolean themselves = actor.personId().filter(person.value()::equals).isPresent();
        return themselves
                || (party == Signatory.EMPLOYER
                        ? mentors.isMentorAt(person, place.employerId())
                        : staff.isAppointed(person, StaffRole.COORDINATOR, place.schoolId())
                                || staff.isAppointed(person, StaffRole.SCHOOL_SUPERVISOR, place.schoolId()));
    }
}
