package nl.stagepact.domain.kit;

import static nl.stagepact.domain.kit.Cast.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.offer.Characteristic;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.offer.Location;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.shared.Postcode;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;

/** Places at an employer, of which an example says only what matters to it. */
public record Places(
        int seats, EducationLevel level, Crebo crebo, Period period, int hoursPerWeek, PersonId mentor, boolean blind) {

    /** At the bakery, in spring, full-time. */
    public static Places seats(int seats) {
        return new Places(seats, EducationLevel.MBO_2, BAKER, SPRING, 40, MENTOR, false);
    }

    public Places of(EducationLevel other) {
        return new Places(seats, other, crebo, period, hoursPerWeek, mentor, blind);
    }

    public Places of(Crebo other) {
        return new Places(seats, level, other, period, hoursPerWeek, mentor, blind);
    }

    public Places in(Period other) {
        return new Places(seats, level, crebo, other, hoursPerWeek, mentor, blind);
    }

    public Places hours(int each) {
        return new Places(seats, level, crebo, period, each, mentor, blind);
    }

    public Places with(PersonId other) {
        return new Places(seats, level, crebo, period, hoursPerWeek, other, blind);
    }

    /** The employer is to choose without knowing whom. */
    public Places blindly() {
        return new Places(seats, level, crebo, period, hoursPerWeek, mentor, true);
    }

    public OfferTerms terms() {
        return new OfferTerms(
                "Leerling-bakker",
                "Brood en banket maken in onze bakkerij.",
                List.of("deeg maken", "bakken"),
                "Bakkerij",
                new Location(new Postcode("0123 AB"), "Amersfoort", "Amersfoort"),
                crebo,
                level,
                LearningPath.BOL,
                PlacementType.WORKING,
                period,
                5,
                hoursPerWeek,
                seats,
                mentor,
                Optional.of("reiskosten"),
                new BigDecimal("20.00"),
                Set.of(Characteristic.CHANCE_OF_A_JOB),
                Language.NL,
                blind);
    }

    public ConfirmedPlace confirmedFor(StudentId student, SchoolId school, EmployerId employer) {
        return new ConfirmedPlace(
                student, school, employer, mentor, crebo, level, LearningPath.BOL, period, 5, hoursPerWeek);
    }
}
