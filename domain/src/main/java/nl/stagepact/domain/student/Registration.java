package nl.stagepact.domain.student;

import java.time.LocalDate;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.student.StudentEvent.RegistrationCorrected;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;

/** What is known of a student as it was registered, or corrected since. */
record Registration(
        Personal<RegistrationDetails> details,
        Crebo programme,
        EducationLevel level,
        LearningPath learningPath,
        int year) {

    private static final int OF_AGE = 18;

    static Registration of(StudentRegistered event) {
        return new Registration(
                event.identity().map(known -> new RegistrationDetails(known.contact(), known.birthDate())),
                event.programme(),
                event.level(),
                event.learningPath(),
                event.year());
    }

    static Registration of(RegistrationCorrected event) {
        return new Registration(event.details(), event.programme(), event.level(), event.learningPath(), event.year());
    }

    boolean isKnownToBeOfAgeOn(LocalDate day) {
        return details.known()
                .flatMap(RegistrationDetails::birthDate)
                .filter(birth -> !birth.plusYears(OF_AGE).isAfter(day))
                .isPresent();
    }
}
