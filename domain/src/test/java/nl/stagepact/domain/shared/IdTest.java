package nl.stagepact.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The derived ids below were computed by another implementation of RFC 9562 and hold for ever: events carry them. */
class IdTest {

    private static final OfferId AN_OFFER = new OfferId(UUID.fromString("3f1d2c4e-0000-4000-8000-000000000001"));
    private static final StudentId A_STUDENT = new StudentId(UUID.fromString("3f1d2c4e-0000-4000-8000-000000000002"));

    @Test
    void a_version_5_uuid_is_made_as_in_the_example_of_rfc_9562() {
        var digest = HexFormat.of().parseHex("2ed6657de927468b55e12665a8aea6a22dee3e35");

        assertThat(Id.version5(digest)).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @Test
    void an_employer_has_the_id_of_its_kvk_number() {
        assertThat(EmployerId.of(new Kvk("90000001"))).hasToString("f9eae569-bb46-53e0-a454-f325ae45fc27");
    }

    @Test
    void a_school_has_the_id_of_its_institution_code() {
        assertThat(SchoolId.of(new InstitutionCode("99N1"))).hasToString("89dbad61-f8c5-5d14-8798-d862156347a2");
    }

    @Test
    void each_attempt_of_a_student_at_an_offer_has_its_own_id() {
        assertThat(CandidacyId.of(AN_OFFER, A_STUDENT, 1)).hasToString("22f59de9-8030-5de2-be67-87d9d698c548");
        assertThat(CandidacyId.of(AN_OFFER, A_STUDENT, 2)).hasToString("f2800822-3934-54c2-bc90-14687dcb08fb");
    }

    @Test
    void a_placement_has_the_id_of_the_candidacy_that_led_to_it() {
        assertThat(PlacementId.of(CandidacyId.of(AN_OFFER, A_STUDENT, 1)))
                .hasToString("ff2b5e03-38cf-5ee1-9258-35568cc9eaf5");
    }

    @Test
    void one_key_of_two_kinds_makes_two_ids() {
        assertThat(Id.fromNaturalKey("employer", "1234")).isNotEqualTo(Id.fromNaturalKey("school", "1234"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_id_is_written_as_its_bare_uuid_and_tells_its_kind(Kind kind) {
        var uuid = UUID.fromString("00000000-0000-4000-8000-00000000000a");
        var id = kind.id().apply(uuid);

        assertThat(id).hasToString("00000000-0000-4000-8000-00000000000a");
        assertThat(id.value()).isEqualTo(uuid);
        assertThat(id.kind()).isEqualTo(kind.name());
        assertThatThrownBy(() -> kind.id().apply(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void every_kind_of_id_is_among_the_examples() {
        var uuid = UUID.randomUUID();

        assertThat(kinds().<Class<?>>map(kind -> kind.id().apply(uuid).getClass()))
                .containsExactlyInAnyOrder(Id.class.getPermittedSubclasses());
    }

    @Test
    void a_report_has_a_reference_that_can_be_said_and_does_not_tell_its_id() {
        var report = new ReportId(UUID.fromString("5c9e1a52-2b0f-4c7d-9a3e-8f1d6b42c7a9"));

        assertThat(report.reference()).isEqualTo("M-9XH5-MNN3");
        assertThat(Stream.generate(() -> new ReportId(UUID.randomUUID()).reference())
                        .limit(1_000))
                .doesNotHaveDuplicates()
                .allMatch(reference -> reference.matches("M-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"));
    }

    record Kind(Function<UUID, Id> id, String name) {}

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(CandidacyId::new, "candidacy"),
                new Kind(EmployerId::new, "employer"),
                new Kind(ErasureId::new, "erasure"),
                new Kind(OfferId::new, "offer"),
                new Kind(PersonId::new, "person"),
                new Kind(PlacementId::new, "placement"),
                new Kind(ReportId::new, "report"),
                new Kind(SchoolId::new, "school"),
                new Kind(SignalId::new, "signal"),
                new Kind(StudentId::new, "student"));
    }
}
