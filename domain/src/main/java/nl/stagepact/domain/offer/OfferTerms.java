package nl.stagepact.domain.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.Recognitions;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementType;

/**
 * What is offered.
 *
 * @param assignment what the student will do, in the employer's words
 * @param seats how many students can come, 1 to 100
 * @param mentorId who will supervise at the workplace
 * @param expensesReimbursed what is reimbursed, such as travel; nothing when no expenses are
 * @param allowancePerDay euros per day worked, before tax
 * @param blind the employer sees no name, photo, address, birth date or contact before it accepts
 */
public record OfferTerms(
        String title,
        String assignment,
        List<String> tasks,
        String department,
        Location location,
        Crebo crebo,
        EducationLevel level,
        LearningPath learningPath,
        PlacementType type,
        Period period,
        int daysPerWeek,
        int hoursPerWeek,
        int seats,
        PersonId mentorId,
        Optional<String> expensesReimbursed,
        BigDecimal allowancePerDay,
        Set<Characteristic> characteristics,
        Language language,
        boolean blind) {

    public OfferTerms {
        tasks = List.copyOf(tasks);
        characteristics = Set.copyOf(characteristics);
    }

    boolean mayBeTrainedAt(EmployerId employer, Recognitions recognitions, LocalDate today) {
        return recognitions.mayTrain(employer, level, crebo, today, period.startDate());
    }
}
