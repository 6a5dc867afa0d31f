package nl.stagepact.application.identity;

import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Scope;

/**
 * The one table of who may do what, written by feature. What has no row, nobody may do; what has no role in its row, that role
 * may not do.
 */
final class Rights {

    private static final Right.Table TABLE = new Right.Table();

    static {
        RightsOfEmployers.write(TABLE);
        RightsOfSchools.write(TABLE);
        RightsOfStudents.write(TABLE);
        RightsOfOffers.write(TABLE);
        RightsOfPlacements.write(TABLE);
        RightsOfConversations.write(TABLE);
        RightsOfCases.write(TABLE);
        RightsOfTheTrail.write(TABLE);
        RightsOfPrivacy.write(TABLE);
        RightsOfThePlatform.write(TABLE);
    }

    private Rights() {}

    /** How far the actor reaches with this very operation; nothing when they may not do it at all. */
    static Optional<Scope> reach(Actor actor, Object operation) {
        return TABLE.reach(actor, operation);
    }

    static Set<Class<?>> operations() {
        return TABLE.operations();
    }
}
