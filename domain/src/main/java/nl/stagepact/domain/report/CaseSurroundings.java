package nl.stagepact.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.WorkingDays;

/** What a decision in a case may ask beside the case itself. */
record CaseSurroundings(
        Actor actor,
        Investigators investigators,
        Involvement involvement,
        RecognitionsInForce inForce,
        ReportPolicy policy,
        WorkingDays workingDays,
        Instant now) {

    LocalDate today() {
        return BusinessDay.of(now);
    }

    /** Whoever acts as an investigator is one. */
    boolean isInvestigator(PersonId person) {
        return actor.is(Role.SBB_INVESTIGATOR)
                        && officer().filter(person::equals).isPresent()
                || investigators.isInvestigator(person);
    }

    boolean investigates(CaseFile file) {
        return officer().filter(file.investigator().stream().toList()::contains).isPresent();
    }

    /** Whoever acts; a system that acts for nobody in particular can't answer for a decision. */
    Optional<PersonId> officer() {
        return actor.personId().map(PersonId::new);
    }
}
