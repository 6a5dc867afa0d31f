package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.ALL;
import static nl.stagepact.application.identity.Asked.command;
import static nl.stagepact.application.identity.Asked.one;
import static nl.stagepact.application.identity.Asked.view;
import static nl.stagepact.application.identity.Asked.whole;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.exchange.ImportKind;
import nl.stagepact.application.exchange.ImportOperation.*;
import nl.stagepact.application.identity.IdentityOperation.*;
import nl.stagepact.application.me.MeOperation.FindMe;
import nl.stagepact.application.notification.Notification;
import nl.stagepact.application.notification.NotificationCounts;
import nl.stagepact.application.notification.NotificationOperation.*;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Role;

/** What is asked of files, of mails, and about who gets in. */
final class AskedOfThePlatform {

    private AskedOfThePlatform() {}

    static void about(Neighbourhood n, Map<String, Asked> asked, UUID mail) {
        var ofThePlacement = Optional.of(n.placement);
        view(asked, new FindNotifications(Optional.empty(), ofThePlacement, List.of(), ALL), Asked::page, mail);
        view(
                asked,
                new CountNotifications(Optional.empty(), ofThePlacement),
                (acts, query) -> {
                    var counts = acts.ask(query, NotificationCounts.class);
                    return counts.queued() + counts.sent() + counts.failed() == 0 ? List.of() : mail;
                },
                mail);
        view(asked, new FindNotification(mail), one(Notification.class), mail);
        command(asked, "", new ResendNotification(mail));
        // of whoever asks: nobody can ask for another
        view(asked, new FindLanguage(), (acts, query) -> Map.of(acts.find(query, Language.class), mail), mail);
        command(asked, "", new ChooseLanguage(Language.NL));
        whole(asked, new FindMe(), Object.class, mail);
        for (var kind : ImportKind.values()) {
            command(asked, "/" + kind, new CheckImport(UUID.randomUUID(), kind, new byte[0]));
        }
        view(asked, new FindImport(n.file), (acts, query) -> acts.find(query, Object.class), n.file);
        view(asked, new FindImports(ALL), Asked::page, n.file);
        command(asked, "", new ExecuteImport(n.file, false));
        command(asked, "", new DiscardImport(n.file));
        var member = n.membership(Role.COORDINATOR);
        command(asked, "", new AdmitSystem("Systeem", member));
        command(asked, "", new FindSystems());
        command(asked, "", new ExpelSystem("system-1"));
        command(asked, "", new GrantMembership("https://login.school.example", "u-1", member));
        command(asked, "", new FindMemberships());
        command(asked, "", new EndMembership(UUID.randomUUID()));
    }
}
