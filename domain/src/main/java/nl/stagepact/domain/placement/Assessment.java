package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.Optional;
import nl.stagepact.domain.placement.PlacementEvent.EmployerJudged;
import nl.stagepact.domain.placement.PlacementEvent.SchoolDecided;

/** Two records and never one: the employer judges, and the school decides with that judgement before it (WEB 7.2.8). */
record Assessment(Optional<EmployerJudged> judged, Optional<SchoolDecided> decided) {

    static final Assessment NONE = new Assessment(Optional.empty(), Optional.empty());

    Assessment with(EmployerJudged event) {
        return new Assessment(Optional.of(event), decided);
    }

    Assessment with(SchoolDecided event) {
        return new Assessment(judged, Optional.of(event));
    }

    void mayBeJudged() {
        A_JUDGEMENT_IS_GIVEN_ONCE.holdsIf(judged.isEmpty());
    }

    void mayBeDecided() {
        A_JUDGEMENT_IS_GIVEN_ONCE.holdsIf(decided.isEmpty());
        THE_SCHOOL_DECIDES_WITH_THE_EMPLOYERS_JUDGEMENT.holdsIf(judged.isPresent());
    }

    void isComplete() {
        THE_SCHOOL_DECIDES_WITH_THE_EMPLOYERS_JUDGEMENT.holdsIf(judged.isPresent() && decided.isPresent());
    }
}
