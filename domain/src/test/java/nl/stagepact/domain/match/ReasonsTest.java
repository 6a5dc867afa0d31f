package nl.stagepact.domain.match;

import static nl.stagepact.domain.kit.Cast.BAKER;
import static nl.stagepact.domain.kit.Cast.SPRING;
import static nl.stagepact.domain.match.Seeking.aBaker;
import static nl.stagepact.domain.match.Seeking.atTheBakery;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.kit.Places;
import nl.stagepact.domain.match.Reason.Aspect;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.student.Availability;
import org.junit.jupiter.api.Test;

/** Each suggestion says why, and what doesn't fit. */
class ReasonsTest {

    private static List<Reason> reasons(Wish wish, Opening opening) {
        return Fit.of(wish, opening, MatchPolicy.firstEdition()).orElseThrow().reasons();
    }

    private static List<String> inDutch(Wish wish, Opening opening, Aspect aspect) {
        return reasons(wish, opening).stream()
                .filter(reason -> reason.aspect() == aspect)
                .map(reason -> (reason.fits() ? "+ " : "- ") + reason.dutch())
                .toList();
    }

    @Test
    void what_fits_in_everything_says_so_the_weightiest_first() {
        assertThat(reasons(aBaker(), atTheBakery()))
                .allMatch(Reason::fits)
                .extracting(Reason::dutch)
                .containsExactly(
                        "Dezelfde opleiding (crebo " + BAKER + ").",
                        "Hetzelfde niveau: mbo 2.",
                        "Dezelfde leerweg: bol.",
                        "Meewerken, zoals gezocht.",
                        "De gezochte periode: 1 februari 2027 t/m 30 juni 2027.",
                        "5 dagen per week, zoals gezocht.",
                        "In de gezochte gemeente: Amersfoort.",
                        "Gaat over: brood.");
    }

    @Test
    void every_sentence_is_there_in_english_too() {
        assertThat(reasons(aBaker(), atTheBakery()))
                .extracting(Reason::english)
                .containsExactly(
                        "The same programme (crebo " + BAKER + ").",
                        "The same level: mbo 2.",
                        "The same learning path: bol.",
                        "Working along, as wanted.",
                        "The wanted period: 1 February 2027 to 30 June 2027.",
                        "5 days a week, as wanted.",
                        "In the wanted municipality: Amersfoort.",
                        "Is about: brood.");
    }

    @Test
    void who_has_said_little_gets_few_reasons() {
        assertThat(reasons(Seeking.aBakerWithoutAProfile(), atTheBakery()))
                .extracting(Reason::aspect)
                .containsExactly(Aspect.PROGRAMME, Aspect.LEVEL, Aspect.LEARNING_PATH, Aspect.PERIOD);
    }

    @Test
    void another_programme_is_named() {
        var place = Seeking.of(EducationLevel.HBO, new Crebo("99009"), LearningPath.BOL, PlacementType.WORKING);

        assertThat(inDutch(Seeking.of(EducationLevel.HBO, BAKER), place, Aspect.PROGRAMME))
                .containsExactly("- Een andere opleiding van hetzelfde niveau (crebo 99009).");
    }

    @Test
    void a_graduation_assignment_is_named() {
        var place = Seeking.of(EducationLevel.MBO_2, BAKER, LearningPath.BOL, PlacementType.GRADUATION);
        var baker = aBaker();
        var wish = new Wish(
                baker.programme(),
                baker.level(),
                baker.learningPath(),
                Optional.of(PlacementType.GRADUATION),
                baker.period(),
                baker.availability(),
                baker.municipality(),
                baker.region(),
                baker.themes());

        assertThat(inDutch(wish, place, Aspect.TYPE)).containsExactly("+ Een afstudeeropdracht, zoals gezocht.");
    }

    @Test
    void another_start_and_end_are_told_in_days_or_whole_weeks() {
        var later = new Period(SPRING.startDate().plusWeeks(3), SPRING.endDate().minusDays(1));

        assertThat(inDutch(aBaker(), Seeking.in(later), Aspect.PERIOD))
                .containsExactly(
                        "- Begint 3 weken later dan gezocht: 22 februari 2027.",
                        "+ Eindigt 1 dag eerder dan gezocht: 29 juni 2027.");
        assertThat(reasons(aBaker(), Seeking.in(later)))
                .extracting(Reason::english)
                .contains(
                        "Starts 3 weeks later than wanted: 22 February 2027.",
                        "Ends 1 day earlier than wanted: 29 June 2027.");
    }

    @Test
    void a_small_difference_is_told_too_and_still_fits() {
        var aWeekLater = new Period(SPRING.startDate().plusWeeks(1), SPRING.endDate());

        assertThat(inDutch(aBaker(), Seeking.in(aWeekLater), Aspect.PERIOD))
                .containsExactly("+ Begint 1 week later dan gezocht: 8 februari 2027.");
    }

    @Test
    void a_start_before_the_student_can_start_is_told() {
        var wish = Seeking.available(new Availability(SPRING.startDate().plusDays(7), 5, 40));

        assertThat(inDutch(wish, atTheBakery(), Aspect.AVAILABILITY))
                .containsExactly("- Begint voordat de student kan beginnen: 8 februari 2027.");
    }

    @Test
    void too_few_days_are_told_from_whichever_side_has_fewer() {
        var threeDays = Seeking.available(new Availability(SPRING.startDate(), 3, 24));

        assertThat(inDutch(threeDays, atTheBakery(), Aspect.DAYS))
                .containsExactly("- 2 dagen per week minder dan gevraagd: 3 in plaats van 5.");
        assertThat(inDutch(aBaker(), Seeking.asking(4, 32), Aspect.DAYS))
                .containsExactly("- 1 dag per week minder dan gezocht: 4 in plaats van 5.");
    }

    @Test
    void hours_are_told_when_the_days_are_the_same() {
        assertThat(inDutch(aBaker(), Seeking.asking(5, 32), Aspect.HOURS))
                .containsExactly("- 8 uur per week minder dan gezocht: 32 in plaats van 40.");
        assertThat(inDutch(aBaker(), Seeking.asking(5, 36), Aspect.HOURS))
                .containsExactly("+ 4 uur per week minder dan gezocht: 36 in plaats van 40.");
        assertThat(inDutch(aBaker(), Seeking.asking(4, 32), Aspect.HOURS)).isEmpty();
    }

    @Test
    void another_region_is_named() {
        assertThat(inDutch(aBaker(), Seeking.in("Leusden", "Amersfoort"), Aspect.DISTANCE))
                .containsExactly("+ In de gezochte arbeidsmarktregio: Amersfoort.");
        assertThat(inDutch(aBaker(), Seeking.in("Maastricht", "Zuid-Limburg"), Aspect.DISTANCE))
                .containsExactly("- In een andere arbeidsmarktregio: Zuid-Limburg.");
    }

    @Test
    void themes_that_nobody_speaks_of_are_told() {
        assertThat(inDutch(Seeking.about("vissen"), atTheBakery(), Aspect.THEMES))
                .containsExactly("- Geen van de thema's van de student staat in de tekst.");
    }

    @Test
    void a_theme_is_found_in_every_text_of_the_offer_and_in_the_chance_of_a_job() {
        var opening = Opening.of(Places.seats(1).terms());

        assertThat(opening.speaksOf(
                        Set.of("leerling", "banket", "Bakkerij", "déég", "kans op een baan", "deeg maken", "taart")))
                .containsExactly("Bakkerij", "banket", "deeg maken", "déég", "kans op een baan", "leerling");
    }

    @Test
    void a_theme_is_found_as_the_beginning_of_a_longer_word_unless_it_is_very_short() {
        var opening = Seeking.telling("Het zorgteam helpt bij transport en items.");

        assertThat(opening.speaksOf(Set.of("zorg", "sport", "it", "", "!?"))).containsExactly("zorg");
    }
}
