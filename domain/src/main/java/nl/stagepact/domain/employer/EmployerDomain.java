package nl.stagepact.domain.employer;

import java.util.List;
import nl.stagepact.domain.shared.Commands;
import nl.stagepact.domain.shared.Deadlines;

/** What the application registers of this feature. */
public final class EmployerDomain {

    private EmployerDomain() {}

    public static Class<?> aggregate() {
        return Employer.class;
    }

    public static List<Object> automations(Deadlines deadlines, Commands commands) {
        return List.of(
                new WhenARecognitionHoldsThenItMayLapse(deadlines),
                new WhenACaseImposesAMeasureThenTheRecognitionFollows(commands),
                new WhenTheMeasureOfACaseIsObjectedToThenTheCaseTakesItUp(commands),
                new WhenACaseJudgesTheEmployersObjectionThenItIsDecided(commands));
    }
}
