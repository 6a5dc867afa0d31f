package nl.stagepact.domain.placement;

import java.time.LocalDate;
import nl.stagepact.domain.employer.Mentors;
import nl.stagepact.domain.employer.Recognitions;
import nl.stagepact.domain.offer.PlacementCalendar;
import nl.stagepact.domain.school.Staff;
import nl.stagepact.domain.shared.Actor;

/** What a decision may ask beside the placement itself. */
record Surroundings(
        Actor actor,
        Recognitions recognitions,
        Mentors mentors,
        Staff staff,
        PlacementCalendar calendar,
        SupervisionPolicy policy,
        CoursePolicy course,
        LocalDate today) {}
