package nl.stagepact.application.link;

import nl.stagepact.application.notification.MailsOnRequest;

/** Mails a new link for the same act, to the address that the reader has now. */
final class Renewals {

    private final MailsOnRequest mails;
    private final LinkPolicy policy;

    Renewals(MailsOnRequest mails, LinkPolicy policy) {
        this.mails = mails;
        this.policy = policy;
    }

    /** Asking again within the hour is asking once; after some mails in a day nothing goes out any more. */
    void ask(Link link) {
        mails.renewLink(
                link.id(),
                link.personId(),
                MailedLinks.party(link.role()),
                link.placementId(),
                MailedLinks.facts(link.purpose()),
                policy.renewalsADay());
    }
}
