package nl.stagepact.domain.student;

import static nl.stagepact.domain.kit.Cast.*;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.student.StudentEvent.StudentLeft;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;

/** Sanne, who is seventeen on the day of the examples. */
final class StudentExamples {

    static final ContactDetails CONTACT_OF_SANNE =
            new ContactDetails("Sanne", "sanne@north.example", Optional.empty(), Language.NL);
    static final String BORN = "2009-03-14";
    static final StudentLeft HAS_LEFT =
            new StudentLeft(SANNE, TODAY, Personal.of(SANNE, LeavingReason.PERSONAL_CIRCUMSTANCES));

    private StudentExamples() {}

    static StudentRegistered registered() {
        return bornOn(BORN);
    }

    static StudentRegistered bornOn(String day) {
        var identity = new StudentIdentity("0012345", CONTACT_OF_SANNE, Optional.of(day(day)));
        return new StudentRegistered(
                SANNE, NORTH, Personal.of(SANNE, identity), BAKER, EducationLevel.MBO_2, LearningPath.BOL, 2);
    }

    static List<StudentEvent> aStudent() {
        return List.of(registered());
    }
}
