package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.employer.Mentors;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.school.Staff;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;

/**
 * What a placement agreement (praktijkovereenkomst) says. Everything may be lacking while it is written; the law says what
 * may not lack when it is drawn up (WEB 7.2.9 and the ministerial rules on its content).
 *
 * @param totalHours clock hours over the whole period
 * @param hoursPerStudyYear how they are spread: study year (1, 2, …) → hours; adds up to {@code totalHours}
 * @param supervision how the student is supervised
 * @param qualificationPart the part of the qualification that is learned here
 * @param assessment how the student is assessed
 * @param earlyDissolution the cases in which the agreement can be ended early
 */
public record AgreementContent(
        Optional<Period> period,
        Optional<Integer> totalHours,
        Map<Integer, Integer> hoursPerStudyYear,
        Optional<String> supervision,
        Optional<String> qualificationPart,
        Optional<String> assessment,
        Optional<String> earlyDissolution,
        Optional<PersonId> mentorId,
        Optional<PersonId> schoolSupervisorId,
        Optional<Integer> hoursPerWeek,
        Optional<Integer> daysPerWeek) {

    public AgreementContent {
        hoursPerStudyYear = Map.copyOf(hoursPerStudyYear);
    }

    /** @throws nl.stagepact.domain.shared.Refusal when this can't be the agreement for what was confirmed */
    void mayBeDrawnUp(ConfirmedPlace place, Mentors mentors, Staff staff) {
        AN_AGREEMENT_SAYS_ALL_THAT_THE_LAW_ASKS.holdsUnlessMissing(missing());
        AN_AGREEMENT_STAYS_WITHIN_WHAT_WAS_CONFIRMED.holdsIf(staysWithin(place));
        A_MENTOR_WORKS_FOR_THE_EMPLOYER.holdsIf(mentors.isMentorAt(mentorId.orElseThrow(), place.employerId()));
        A_SUPERVISOR_WORKS_FOR_THE_SCHOOL.holdsIf(
                staff.isAppointed(schoolSupervisorId.orElseThrow(), StaffRole.SCHOOL_SUPERVISOR, place.schoolId()));
    }

    /** The required parts that lack, by field name; hours that don't add up lack a distribution. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        lacks(missing, "period", period);
        lacks(missing, "totalHours", totalHours);
        int spread =
                hoursPerStudyYear.values().stream().mapToInt(Integer::intValue).sum();
        if (hoursPerStudyYear.isEmpty()
                || totalHours.filter(total -> total != spread).isPresent()) {
            missing.add("hoursPerStudyYear");
        }
        lacks(missing, "supervision", supervision);
        lacks(missing, "qualificationPart", qualificationPart);
        lacks(missing, "assessment", assessment);
        lacks(missing, "earlyDissolution", earlyDissolution);
        lacks(missing, "mentorId", mentorId);
        lacks(missing, "schoolSupervisorId", schoolSupervisorId);
        lacks(missing, "hoursPerWeek", hoursPerWeek);
        lacks(missing, "daysPerWeek", daysPerWeek);
        return missing;
    }

    /** The period was reserved and the weekly hours counted when the student confirmed: an agreement can't take more. */
    private boolean staysWithin(ConfirmedPlace place) {
        var reserved = place.period();
        return period.filter(agreed -> reserved.contains(agreed.startDate()) && reserved.contains(agreed.endDate()))
                        .isPresent()
                && hoursPerWeek.filter(hours -> hours <= place.hoursPerWeek()).isPresent();
    }

    private static void lacks(List<String> missing, String field, Optional<?> value) {
        if (value.isEmpty() || value.filter(text -> text.toString().isBlank()).isPresent()) {
            missing.add(field);
        }
    }
}
