package nl.stagepact.domain.report;

import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Role;

/** Why somebody opened a case. Nobody opens it for what is not theirs to do in it. */
public enum CasePurpose {
    /** It is one's own report, or the school's own. */
    OWN_REPORT,
    /** The school's confidant stands by whoever reported. */
    SUPPORT,
    /** To acknowledge, refer, investigate or decide: at the desk that has the case. */
    HANDLING,
    /** To agree to a decision of somebody else, or not. */
    SECOND_OFFICER,
    /** To judge an objection. */
    OBJECTION,
    /** To see whether cases are handled well. */
    OVERSIGHT;

    boolean isOf(Actor actor, CaseFile file) {
        return switch (this) {
            case OWN_REPORT -> file.isReportedBy(actor);
            case SUPPORT -> actor.is(Role.CONFIDANT);
            case HANDLING -> actor.is(file.desk() == Desk.SBB ? Role.SBB_INVESTIGATOR : Role.CONFIDANT);
            case SECOND_OFFICER, OBJECTION, OVERSIGHT -> actor.is(Role.SBB_INVESTIGATOR);
        };
    }
}
