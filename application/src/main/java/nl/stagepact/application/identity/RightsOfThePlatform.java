package nl.stagepact.application.identity;

import static nl.stagepact.domain.shared.Role.*;

import nl.stagepact.application.exchange.ImportKind;
import nl.stagepact.application.exchange.ImportOperation.*;
import nl.stagepact.application.identity.IdentityOperation.*;
import nl.stagepact.application.me.MeOperation.FindMe;
import nl.stagepact.application.notification.NotificationOperation.*;

/** Who may do what with files, with mails, and about who gets in. */
final class RightsOfThePlatform {

    private RightsOfThePlatform() {}

    static void write(Right.Table table) {
        // files: whoever may do it one by one may do it by file; each line is asked again, by its own operation
        table.on(CheckImport.class)
                .any(COORDINATOR, check -> check.kind() == ImportKind.STUDENTS)
                .any(EMPLOYER_COORDINATOR, check -> check.kind() == ImportKind.OFFERS)
                .any(SBB_ADVISOR, check -> check.kind() == ImportKind.EMPLOYERS);
        table.on(ExecuteImport.class).own(COORDINATOR, EMPLOYER_COORDINATOR).any(SBB_ADVISOR);
        table.on(DiscardImport.class).own(COORDINATOR, EMPLOYER_COORDINATOR).any(SBB_ADVISOR);
        table.on(FindImport.class).own(COORDINATOR, EMPLOYER_COORDINATOR).any(SBB_ADVISOR);
        table.on(FindImports.class).own(COORDINATOR, EMPLOYER_COORDINATOR).any(SBB_ADVISOR);

        // how mails fare
        table.on(FindNotifications.class).own(COORDINATOR).any(PLATFORM_ADMIN);
        table.on(CountNotifications.class).own(COORDINATOR).any(PLATFORM_ADMIN);
        // each for themselves
        table.on(FindLanguage.class).self(Right.EVERYBODY);
        table.on(ChooseLanguage.class).self(Right.EVERYBODY);
        table.on(FindNotification.class).own(COORDINATOR).any(PLATFORM_ADMIN);
        table.on(ResendNotification.class).own(COORDINATOR).any(PLATFORM_ADMIN);

        table.on(FindMe.class).self(Right.EVERYBODY);

        // who gets in
        table.on(AdmitSystem.class).any(PLATFORM_ADMIN);
        table.on(FindSystems.class).any(PLATFORM_ADMIN);
        table.on(ExpelSystem.class).any(PLATFORM_ADMIN);
        table.on(GrantMembership.class).any(PLATFORM_ADMIN);
        table.on(FindMemberships.class).any(PLATFORM_ADMIN);
        table.on(EndMembership.class).any(PLATFORM_ADMIN);
    }
}
