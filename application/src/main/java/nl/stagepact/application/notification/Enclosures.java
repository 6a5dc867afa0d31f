package nl.stagepact.application.notification;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** Asks everyone who has something to go with a mail. */
final class Enclosures {

    private final Supplier<Stream<Enclosing>> all;

    /** @param all asked for at each mail, as the beans that answer need the whole application */
    Enclosures(Supplier<Stream<Enclosing>> all) {
        this.all = all;
    }

    Enclosed with(Mail mail) {
        var outgoing = Enclosing.Outgoing.of(mail);
        return all.get()
                .filter(each -> each.mails().contains(mail.template()))
                .map(each -> each.with(outgoing))
                .reduce(Enclosed.NOTHING, Enclosed::and);
    }
}
