package nl.stagepact.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.SchoolId;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

    private static final NaturalKeys KEYS = new NaturalKeys(new byte[32]);

    @Test
    void they_log_in_with_the_names_that_the_documentation_promises() {
        assertThat(Stream.of(DemoPeople.values()).map(DemoPeople::loginName))
                .containsExactlyInAnyOrder(
                        "coordinator",
                        "supervisor",
                        "confidant",
                        "coordinator-b",
                        "employer",
                        "mentor",
                        "employer-b",
                        "student",
                        "student-b",
                        "sbb-advisor",
                        "investigator",
                        "investigator-2",
                        "analyst",
                        "admin");
    }

    @Test
    void everybody_has_exactly_the_role_that_fits_their_organisation() {
        assertThat(DemoPeople.values())
                .allSatisfy(
                        person -> assertThat(person.membership(KEYS).roles()).containsExactly(person.role()));
    }

    @Test
    void their_organisations_are_those_of_the_demo_region() {
        assertThat(DemoPeople.COORDINATOR.organisation().id())
                .isEqualTo(SchoolId.of(new InstitutionCode("99A1")).value());
        assertThat(DemoPeople.COORDINATOR_B.organisation().id())
                .isEqualTo(SchoolId.of(new InstitutionCode("99B1")).value());
        assertThat(DemoPeople.EMPLOYER.organisation().id())
                .isEqualTo(EmployerId.of(new Kvk("90000001")).value());
        assertThat(DemoPeople.EMPLOYER_B.organisation().id())
                .isEqualTo(EmployerId.of(new Kvk("90000002")).value());
    }

    @Test
    void a_student_is_found_by_the_number_of_the_school_and_only_with_the_key() {
        var schoolA = DemoPeople.Organisation.SCHOOL_A.schoolId();
        var other = new byte[32];
        other[0] = 1;

        assertThat(DemoPeople.STUDENT.personId(KEYS))
                .isEqualTo(KEYS.studentId(schoolA, "900001").value())
                .isNotEqualTo(DemoPeople.STUDENT.personId(new NaturalKeys(other)));
        assertThat(DemoPeople.STUDENT_B.personId(KEYS))
                .isEqualTo(KEYS.studentId(schoolA, "900002").value());
    }

    @Test
    void no_two_people_are_the_same() {
        assertThat(Stream.of(DemoPeople.values()).map(person -> person.personId(KEYS)))
                .doesNotHaveDuplicates();
    }
}
