package nl.stagepact.application.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.application.reference.OfferTemplate.InTwoLanguages;
import nl.stagepact.domain.shared.Crebo;
import org.junit.jupiter.api.Test;

/** Examples of assignments: every employer of the region finds one, in both languages. */
class OfferTemplatesTest {

    /** The programmes with the largest shortages. */
    private static final List<String> PROGRAMMES =
            List.of("25498", "25192", "90101", "25500", "25480", "25491", "90102", "25485", "90103", "25998");

    private static final List<String> DEPARTMENTS = List.of(
            "Communicatie",
            "P&O",
            "Concern control",
            "Juridische Zaken",
            "ICT",
            "Burgerzaken",
            "Handhaving",
            "Subsidies",
            "Sociaal Domein",
            "Ruimtelijke Ontwikkeling",
            "Financiën",
            "Inwonerszaken",
            "Veiligheid",
            "Griffie",
            "Toegang");

    private static Stream<OfferTemplate> all() {
        return ReferenceData.OFFER_TEMPLATES.stream();
    }

    @Test
    void every_programme_with_a_shortage_has_one_of_its_own_outside_the_municipality_too() {
        assertThat(PROGRAMMES)
                .allSatisfy(crebo -> assertThat(
                                all().filter(template -> template.crebos().contains(new Crebo(crebo)))
                                        .filter(template -> !template.id().startsWith("gemeente-")))
                        .isNotEmpty());
    }

    @Test
    void every_department_of_a_municipality_has_one() {
        assertThat(all().filter(template -> template.id().startsWith("gemeente-"))
                        .map(template -> template.department().nl()))
                .containsExactlyInAnyOrderElementsOf(DEPARTMENTS);
    }

    @Test
    void each_is_whole_in_both_languages_and_for_known_qualifications() {
        assertThat(all().map(OfferTemplate::id)).doesNotHaveDuplicates();
        assertThat(all()).allSatisfy(template -> {
            assertThat(template.tasks()).hasSizeBetween(3, 6);
            assertThat(template.themes()).hasSizeBetween(2, 6);
            assertThat(Stream.of(
                                    Stream.of(
                                            template.field(),
                                            template.department(),
                                            template.title(),
                                            template.assignment()),
                                    template.tasks().stream(),
                                    template.themes().stream())
                            .flatMap(words -> words))
                    .allSatisfy(OfferTemplatesTest::isWhole);
            assertThat(template.crebos())
                    .allMatch(crebo -> ReferenceData.QUALIFICATIONS.stream()
                            .anyMatch(known -> known.crebo().equals(crebo)));
        });
    }

    private static void isWhole(InTwoLanguages words) {
        assertThat(words.nl()).isNotBlank();
        assertThat(words.en()).isNotBlank();
    }

    @Test
    void an_assignment_fits_in_an_offer() {
        assertThat(all().map(template -> template.assignment().nl())).allMatch(text -> text.length() <= 4000);
    }

    @Test
    void one_for_a_qualification_suits_that_one_and_one_for_none_suits_all() {
        assertThat(all().filter(template -> template.suits(Optional.of(new Crebo("25498"))))
                        .map(OfferTemplate::id))
                .contains("helpende-woongroep", "gemeente-sociaal-domein", "gemeente-veiligheid")
                .doesNotContain("software-data");
        assertThat(all().filter(template -> template.suits(Optional.empty())).count())
                .isEqualTo(all().count());
    }

    @Test
    void words_are_found_in_both_languages_whatever_their_case() {
        assertThat(all().filter(template -> template.speaksOf(" KEEP Track ")).map(OfferTemplate::id))
                .containsExactly("ict-werkplekken");
        assertThat(all().filter(template -> template.speaksOf("buurthuis")).map(OfferTemplate::id))
                .containsExactly("sociaal-werker-buurt");
        assertThat(all().filter(template -> template.speaksOf("raket"))).isEmpty();
    }
}
