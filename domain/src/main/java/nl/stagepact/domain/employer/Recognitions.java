package nl.stagepact.domain.employer;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;

/** The question everyone asks; answered from a table that changes in the transaction of the employer's events. */
public interface Recognitions {

    /** On that day, as known now; the day may lie in the past or the future. Suspended is not recognised. */
    boolean isRecognised(EmployerId employer, Crebo crebo, LocalDate date);

    /** Later days from which it is suspended or withdrawn, as known now. */
    List<LocalDate> fallsAwayAfter(EmployerId employer, Crebo crebo, LocalDate day);

    /** On each of these days; whoever reads a history for it reads it once. */
    default boolean isRecognisedOnAll(EmployerId employer, Crebo crebo, List<LocalDate> dates) {
        return dates.stream().allMatch(date -> isRecognised(employer, crebo, date));
    }

    /** Recognised both today and on the first day, where the level asks for recognition at all (WEB 7.2.10). */
    default boolean mayTrain(
            EmployerId employer, EducationLevel level, Crebo crebo, LocalDate today, LocalDate firstDay) {
        return !level.needsRecognition() || isRecognisedOnAll(employer, crebo, List.of(today, firstDay));
    }
}
