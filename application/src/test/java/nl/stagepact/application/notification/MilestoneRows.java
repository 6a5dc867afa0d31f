package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;

import java.util.List;
import java.util.UUID;
import nl.stagepact.domain.school.SchoolEvent.SchoolRegistered;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Rows of the table of milestones: who gets which mail. There are always others around who must get none of them: another
 * student of the same school, another school with a coordinator and a confidant, another employer.
 */
abstract class MilestoneRows {

    static final String THE_EMPLOYER = "contact";
    static final String THE_STUDENT = "student";
    static final String THE_COORDINATOR = "coordinator";
    static final List<String> THE_SCHOOL = List.of("coordinator", "supervisor");
    static final List<String> ALL_THREE = List.of("contact", "coordinator", "mentor", "student", "supervisor");

    private static final PersonId ELSEWHERE = new PersonId(new UUID(4, 1));
    private static final PersonId CONFIDANT_ELSEWHERE = new PersonId(new UUID(4, 2));
    private static final StudentId SOMEBODY_ELSE = new StudentId(new UUID(4, 3));
    private static final InstitutionCode ANOTHER_CODE = new InstitutionCode("99B2");
    private static final SchoolId ANOTHER_SCHOOL = SchoolId.of(ANOTHER_CODE);

    final MailBench bench = new MailBench();

    @BeforeEach
    void everybody_is_known_also_those_whom_nothing_of_it_concerns() {
        bench.happened(people().toArray());
        bench.happened(
                new SchoolRegistered(ANOTHER_SCHOOL, ANOTHER_CODE, "ROC Elders"),
                new StaffAppointed(
                        ANOTHER_SCHOOL,
                        ELSEWHERE,
                        StaffRole.COORDINATOR,
                        contact(ELSEWHERE, "Els Ders", "other-school", Language.NL)),
                new StaffAppointed(
                        ANOTHER_SCHOOL,
                        CONFIDANT_ELSEWHERE,
                        StaffRole.CONFIDANT,
                        contact(CONFIDANT_ELSEWHERE, "Vera Anders", "other-confidant", Language.NL)),
                AnotherEmployer.of("Restaurant Elders").registered(),
                registered(SOMEBODY_ELSE, "Sam Anders", "other-student", Language.NL));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    Told when(Object event) {
        return Told.because(event, bench);
    }
}
