package nl.stagepact.domain.report;

import nl.stagepact.domain.shared.PersonId;

/** Whether somebody can look at a case without an interest of their own. */
record Conflicts(CaseFile file, Involvement involvement) {

    /** Neither declared, nor one of those concerned, nor ever involved with the employer. */
    boolean noneOf(PersonId officer) {
        return !file.hasConflict(officer)
                && file.reported().reporter().personId().filter(officer::equals).isEmpty()
                && !involvement.isInvolvedWith(officer, file.matter().employerId());
    }
}
