package nl.stagepact.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"90000001", "00000000"})
    void a_kvk_number_has_8_digits(String value) {
        assertThat(new Kvk(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9000000", "900000011", "9000000A", "9000 001", "90000001\n"})
    void anything_else_is_no_kvk_number(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Kvk(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25998", "99001"})
    void a_crebo_has_5_digits(String value) {
        assertThat(new Crebo(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2599", "259981", "2599A"})
    void anything_else_is_no_crebo(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Crebo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25LH", "99N1"})
    void an_institution_code_has_4_capitals_or_digits(String value) {
        assertThat(new InstitutionCode(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25L", "25LHX", "25lh", "25 H"})
    void anything_else_is_no_institution_code(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new InstitutionCode(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123 AB", "3811 ZZ"})
    void a_postcode_is_written_with_a_space(String value) {
        assertThat(new Postcode(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123AB", "0123 ab", "123 AB", "0123  AB", "0123 ABC"})
    void anything_else_is_no_postcode(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Postcode(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-2027", "1999-2000"})
    void a_school_year_is_two_years_that_follow_each_other(String value) {
        assertThat(new SchoolYear(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026/2027", "2026-2028", "2027-2026", "26-27", "2026-2027 "})
    void anything_else_is_no_school_year(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SchoolYear(value));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31,2025-2026", "2026-08-01,2026-2027", "2027-01-01,2026-2027", "2027-07-31,2026-2027"})
    void a_school_year_begins_in_august(LocalDate date, String year) {
        assertThat(SchoolYear.of(date)).hasToString(year);
        assertThat(SchoolYear.of(date).period().contains(date)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "VMBO,false",
        "VSO_PRO,false",
        "MBO_1,true",
        "MBO_2,true",
        "MBO_3,true",
        "MBO_4,true",
        "AD,false",
        "HBO,false",
        "WO,false"
    })
    void only_mbo_needs_recognition(EducationLevel level, boolean needsRecognition) {
        assertThat(level.needsRecognition()).isEqualTo(needsRecognition);
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL_SUPERVISOR,school-supervisor", "COORDINATOR,coordinator", "SBB_ADVISOR,sbb-advisor"})
    void roles_are_written_as_in_tokens(Role role, String claim) {
        assertThat(role.claim()).isEqualTo(claim);
    }
}
