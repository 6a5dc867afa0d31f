package nl.stagepact.application.identity;

import static nl.stagepact.domain.shared.Role.*;

import nl.stagepact.application.personaldata.PersonalDataOperation.*;
import nl.stagepact.application.retention.RetentionOperation.*;
import nl.stagepact.domain.erasure.ErasureCommand.EraseSubject;
import nl.stagepact.domain.erasure.ErasureGround;
import nl.stagepact.projections.audit.PersonalHistory.*;
import nl.stagepact.projections.erasure.ErasureRegister.*;

/** Who may see what is kept about somebody, for how long, and who may erase it. */
final class RightsOfPrivacy {

    private RightsOfPrivacy() {}

    static void write(Right.Table table) {
        // a school decides about its own students, the administrator about whoever takes part at several places
        table.on(EraseSubject.class)
                .own(COORDINATOR, command -> command.studentId().isPresent() && !isTermOver(command))
                .any(PLATFORM_ADMIN, command -> !isTermOver(command))
                .any(APPLICATION, RightsOfPrivacy::isTermOver);
        table.on(FindErasure.class).own(COORDINATOR).any(PLATFORM_ADMIN);
        table.on(FindErasures.class).own(COORDINATOR).any(PLATFORM_ADMIN);

        // how long data is kept: counts, and nothing about anybody
        table.on(FindRetention.class).any(PLATFORM_ADMIN);
        table.on(FindRetentionRuns.class).any(PLATFORM_ADMIN);
        // what is kept about somebody: for themselves, or for whoever registered them, on their behalf
        table.on(FindPersonalData.class).own(COORDINATOR, EMPLOYER_COORDINATOR).self(Right.EVERYBODY);
        table.on(FindReadLog.class).self(Right.EVERYBODY);
        table.on(FindPersonalHistory.class).any(APPLICATION);
        table.on(FindLastMoments.class).any(APPLICATION);
    }

    private static boolean isTermOver(EraseSubject command) {
        return command.ground() == ErasureGround.RETENTION_OVER;
    }
}
