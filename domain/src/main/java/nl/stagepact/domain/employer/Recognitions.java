package nl.stagepact.domain.employer;

import java.time.LocalDate;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;

/** The question everyone asks; answered from a table that changes in the transaction of the employer's events. */
public interface Recognitions {

    /** On that day, as known now; the day may lie in the past or the future. Suspended is not recognised. */
    boolean isRecognised(EmployerId employer, Crebo crebo, LocalDate date);
}
