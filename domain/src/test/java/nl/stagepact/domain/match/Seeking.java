package nl.stagepact.domain.match;

import static nl.stagepact.domain.kit.Cast.BAKER;
import static nl.stagepact.domain.kit.Cast.SPRING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.student.Availability;

/** A wish and an opening that fit in everything, and how an example makes them differ. */
final class Seeking {

    private Seeking() {}

    /** A baker of level 2 who wants to work in Amersfoort in spring, five days a week, with bread or chocolate. */
    static Wish aBaker() {
        return new Wish(
                BAKER,
                EducationLevel.MBO_2,
                LearningPath.BOL,
                Optional.of(PlacementType.WORKING),
                SPRING,
                Optional.of(new Availability(SPRING.startDate(), 5, 40)),
                Optional.of("Amersfoort"),
                Optional.of("Amersfoort"),
                Set.of("brood", "chocolade"));
    }

    /** A baker of whom no more is known than that they search. */
    static Wish aBakerWithoutAProfile() {
        return new Wish(
                BAKER,
                EducationLevel.MBO_2,
                LearningPath.BOL,
                Optional.empty(),
                SPRING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    static Wish of(EducationLevel level, Crebo programme) {
        var baker = aBaker();
        return new Wish(
                programme,
                level,
                baker.learningPath(),
                baker.type(),
                baker.period(),
                baker.availability(),
                baker.municipality(),
                baker.region(),
                baker.themes());
    }

    static Wish available(Availability availability) {
        var baker = aBaker();
        return new Wish(
                baker.programme(),
                baker.level(),
                baker.learningPath(),
                baker.type(),
                baker.period(),
                Optional.of(availability),
                baker.municipality(),
                baker.region(),
                baker.themes());
    }

    static Wish about(String... themes) {
        var baker = aBaker();
        return new Wish(
                baker.programme(),
                baker.level(),
                baker.learningPath(),
                baker.type(),
                baker.period(),
                baker.availability(),
                baker.municipality(),
                baker.region(),
                Set.of(themes));
    }

    static Opening atTheBakery() {
        return new Opening(
                BAKER,
                EducationLevel.MBO_2,
                LearningPath.BOL,
                PlacementType.WORKING,
                SPRING,
                5,
                40,
                "Amersfoort",
                "Amersfoort",
                Words.of(List.of("Brood en banket maken in onze bakkerij.")));
    }

    static Opening of(EducationLevel level, Crebo crebo, LearningPath path, PlacementType type) {
        var bakery = atTheBakery();
        return new Opening(
                crebo,
                level,
                path,
                type,
                bakery.period(),
                5,
                40,
                bakery.municipality(),
                bakery.region(),
                bakery.words());
    }

    static Opening in(Period period) {
        return with(period, 5, 40, "Amersfoort", "Amersfoort");
    }

    static Opening asking(int daysPerWeek, int hoursPerWeek) {
        return with(SPRING, daysPerWeek, hoursPerWeek, "Amersfoort", "Amersfoort");
    }

    static Opening in(String municipality, String region) {
        return with(SPRING, 5, 40, municipality, region);
    }

    private static Opening with(Period period, int days, int hours, String municipality, String region) {
        var bakery = atTheBakery();
        return new Opening(
                bakery.crebo(),
                bakery.level(),
                bakery.learningPath(),
                bakery.type(),
                period,
                days,
                hours,
                municipality,
                region,
                bakery.words());
    }

    static Opening telling(String text) {
        var bakery = atTheBakery();
        return new Opening(
                bakery.crebo(),
                bakery.level(),
                bakery.learningPath(),
                bakery.type(),
                bakery.period(),
                5,
                40,
                bakery.municipality(),
                bakery.region(),
                Words.of(List.of(text)));
    }
}
