package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param learningGoals what of the qualification is covered, goal by goal; another placement may cover the rest
 * @param costs who pays what, such as travel, clothing or insurance
 * @param fourthParty signs too
 * @param workplace where in the organisation one finds the student: department, room, telephone there
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
        Optional<Integer> daysPerWeek,
        List<LearningGoal> learningGoals,
        Optional<String> costs,
        Optional<FourthParty> fourthParty,
        Optional<String> workplace) {

    public AgreementContent {
        hoursPerStudyYear = Map.copyOf(hoursPerStudyYear);
        learningGoals = List.copyOf(learningGoals);
    }

    /** What the law asks for and no more. */
    public AgreementContent(
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
        this(
                period,
                totalHours,
                hoursPerStudyYear,
                supervision,
                qualificationPart,
                assessment,
                earlyDissolution,
                mentorId,
                schoolSupervisorId,
                hoursPerWeek,
                daysPerWeek,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** @throws nl.stagepact.domain.shared.Refusal when this can't be the agreement for what was confirmed */
    void mayBeDrawnUp(ConfirmedPlace place, Mentors mentors, Staff staff) {
        AN_AGREEMENT_SAYS_ALL_THAT_THE_LAW_ASKS.holdsUnlessMissing(missing());
        AN_AGREEMENT_STAYS_WITHIN_WHAT_WAS_CONFIRMED.holdsIf(staysWithin(place));
        namesPeopleOf(place, mentors, staff);
    }

    /** An amendment may go beyond what was confirmed: the calendar judges whether there is room for it. */
    void mayAmend(ConfirmedPlace place, Mentors mentors, Staff staff) {
        AN_AGREEMENT_SAYS_ALL_THAT_THE_LAW_ASKS.holdsUnlessMissing(missing());
        namesPeopleOf(place, mentors, staff);
    }

    private void namesPeopleOf(ConfirmedPlace place, Mentors mentors, Staff staff) {
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

    /** The same with these two. */
    AgreementContent supervisedBy(Optional<PersonId> mentor, Optional<PersonId> supervisor) {
        return new AgreementContent(
                period,
                totalHours,
                hoursPerStudyYear,
                supervision,
                qualificationPart,
                assessment,
                earlyDissolution,
                mentor,
                supervisor,
                hoursPerWeek,
                daysPerWeek,
                learningGoals,
                costs,
                fourthParty,
                workplace);
    }

    /** In which parts this says something else. */
    Set<AgreementPart> differsFrom(AgreementContent other) {
        var parts = EnumSet.noneOf(AgreementPart.class);
        for (var part : AgreementPart.values()) {
            if (!part(part).equals(other.part(part))) {
                parts.add(part);
            }
        }
        return parts;
    }

    private Object part(AgreementPart part) {
        return switch (part) {
            case PERIOD -> period;
            case TOTAL_HOURS -> totalHours;
            case HOURS_PER_STUDY_YEAR -> hoursPerStudyYear;
            case SUPERVISION -> supervision;
            case QUALIFICATION_PART -> qualificationPart;
            case ASSESSMENT -> assessment;
            case EARLY_DISSOLUTION -> earlyDissolution;
            case MENTOR -> mentorId;
            case SCHOOL_SUPERVISOR -> schoolSupervisorId;
            case HOURS_PER_WEEK -> hoursPerWeek;
            case DAYS_PER_WEEK -> daysPerWeek;
            case LEARNING_GOALS -> learningGoals;
            case COSTS -> costs;
            case FOURTH_PARTY -> fourthParty;
            case WORKPLACE -> workplace;
        };
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
