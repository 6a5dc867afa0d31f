package nl.stagepact.application.identity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.stagepact.application.api.Acts;
import nl.stagepact.projections.engine.Page;

/**
 * One thing asked about the {@link Neighbourhood}, as each row of the matrix names it.
 *
 * @param answer of a query; nothing for a command
 * @param seen what stands in the answer of whoever may see it
 */
record Asked(Object payload, Optional<BiFunction<Acts, Object, Object>> answer, UUID seen) {

    static final Page ALL = new Page(1, 100, "");
    static final LocalDate DAY = LocalDate.parse("2026-11-02");

    /** What is only looked at comes first: what is done may change what there is to see. */
    static Map<String, Asked> about(Neighbourhood n, UUID mail) {
        var asked = new LinkedHashMap<String, Asked>();
        AskedOfErasures.about(n, asked);
        AskedOfThePlatform.about(n, asked, mail);
        AskedOfTheTrail.about(n, asked, mail);
        AskedOfPrivacy.about(n, asked, mail);
        AskedOfEmployers.about(n, asked);
        AskedOfSchools.about(n, asked);
        AskedOfStudents.about(n, asked);
        AskedOfOffers.about(n, asked);
        AskedOfPlacements.about(n, asked);
        AskedOfConversations.about(n, asked);
        AskedOfCalendars.about(n, asked);
        AskedOnTheWay.about(n, asked);
        AskedOfCases.about(n, asked);
        var ordered = new LinkedHashMap<String, Asked>();
        asked.forEach((operation, one) -> one.answer().ifPresent(_ -> ordered.put(operation, one)));
        asked.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** Whoever may ask gets it all. */
    static void whole(Map<String, Asked> asked, Object query, Class<?> answer, UUID seen) {
        view(asked, query, (acts, payload) -> List.of(acts.ask(payload, answer), seen), seen);
    }

    static void command(Map<String, Asked> asked, String variant, Object payload) {
        put(asked, variant, new Asked(payload, Optional.empty(), new UUID(0, 0)));
    }

    static Object page(Acts acts, Object query) {
        return acts.findPage(query, Object.class);
    }

    static BiFunction<Acts, Object, Object> one(Class<?> type) {
        return (acts, query) -> acts.find(query, type);
    }

    static void view(Map<String, Asked> asked, Object query, BiFunction<Acts, Object, Object> answer, UUID seen) {
        put(asked, "", view(query, answer, seen));
    }

    static Asked view(Object query, BiFunction<Acts, Object, Object> answer, UUID seen) {
        return new Asked(query, Optional.of(answer), seen);
    }

    private static void put(Map<String, Asked> asked, String variant, Asked one) {
        asked.put(one.payload().getClass().getSimpleName() + variant, one);
    }
}
