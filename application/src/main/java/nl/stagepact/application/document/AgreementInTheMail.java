package nl.stagepact.application.document;

import java.util.Set;
import nl.stagepact.application.notification.Enclosed;
import nl.stagepact.application.notification.Enclosing;
import nl.stagepact.application.notification.MailTemplate;
import nl.stagepact.domain.shared.PlacementId;
import org.springframework.stereotype.Component;

/** Whoever hears that all have signed gets what they signed. */
@Component
final class AgreementInTheMail implements Enclosing {

    /** As the event hands it to the mail. */
    private static final String VERSION = "version";

    private final AgreementArchive archive;

    AgreementInTheMail(AgreementArchive archive) {
        this.archive = archive;
    }

    @Override
    public Set<MailTemplate> mails() {
        return Set.of(
                MailTemplate.AGREEMENT_CONCLUDED,
                MailTemplate.AMENDMENT_CONCLUDED,
                MailTemplate.GUARDIAN_AGREEMENT_CONCLUDED);
    }

    @Override
    public Enclosed with(Outgoing mail) {
        int version = Integer.parseInt(mail.facts().get(VERSION));
        return archive.of(new PlacementId(mail.aboutId()), version)
                .map(document -> Enclosed.attachment(
                        AgreementDocument.fileName(version), AgreementDocument.MEDIA_TYPE, document.content()))
                .orElse(Enclosed.NOTHING);
    }
}
