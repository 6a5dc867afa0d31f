package nl.stagepact.domain.employer;

import java.time.LocalDate;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;

/** The question everyone asks; answered from a table that changes in the transaction of the employer's events. */
public interface Recognitions {

    /** On that day, as known now; the day may lie in the past or the future. Suspended is not recognised. */
    boolean isRecognised(EmployerId employer, Crebo crebo, LocalDate date);

    /** Recognised both today and on the first day, where the level asks for recognition at all (WEB 7.2.10). */
    default boolean mayTrain(
            EmployerId employer, EducationLevel level, Crebo crebo, LocalDate today, LocalDate firstDay) {
        return !level.needsRecognition()
                || isRecognised(employer, crebo, today) && isRecognised(employer, crebo, firstDay);
    }
}
