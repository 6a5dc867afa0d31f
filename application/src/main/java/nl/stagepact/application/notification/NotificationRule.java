package nl.stagepact.application.notification;

import nl.stagepact.domain.shared.Rule;

/** What is refused about mails. */
enum NotificationRule implements Rule {
    A_MAIL_TO_SOMEBODY_WHO_WAS_ERASED_IS_NEVER_SENT(
            "RECIPIENT_ERASED",
            "De gegevens van de ontvanger zijn gewist; deze mail wordt niet meer verstuurd.",
            "The recipient's data were erased; this mail is not sent any more."),
    A_MAIL_WHOSE_REASON_IS_GONE_IS_NEVER_SENT(
            "REASON_GONE",
            "Waar deze mail om vraagt, is al gedaan of hoeft niet meer; hij wordt niet meer verstuurd.",
            "What this mail asks for is done or no longer needed; it is not sent any more.");

    private final Words words;

    NotificationRule(String code, String dutch, String english) {
        this.words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
