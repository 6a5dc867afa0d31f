package nl.stagepact.domain.kit;

import static nl.stagepact.domain.kit.Cast.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.report.Nameables;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Subjects;

/** What there is for a report to name. */
public final class Named implements Nameables {

    private final Map<Id, Subjects> known = new HashMap<>();

    Named() {}

    /** Without the students, who are registered. */
    void castIsThere() {
        there(BAKERY);
        there(GARAGE);
        there(NORTH);
        there(SOUTH);
        there(OFFER, BAKERY);
    }

    /** It exists, and concerns these. */
    public void there(Id thing, Id... concerned) {
        known.put(thing, Subjects.of(thing).and(concerned));
    }

    @Override
    public Optional<Subjects> concernedBy(Id thing) {
        return Optional.ofNullable(known.get(thing));
    }
}
