package nl.stagepact.application.notification;

import java.util.Optional;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where SBB reads its mail about cases: one address, {@code stagepact.mail.sbb}, as Stagepact knows no addresses of SBB's people.
 * It stands in the address book like anybody, and each start writes it anew. Without it SBB gets no mail.
 */
final class SbbMailbox implements SmartInitializingSingleton {

    /** Of a mailbox and not of a person, but mails go to people. */
    static final PersonId ID = new PersonId(Id.fromNaturalKey("mailbox", "sbb"));

    private final Optional<String> address;
    private final JdbcClient jdbc;
    private final ContactCodec contacts;

    SbbMailbox(Optional<String> address, JdbcClient jdbc, ContactCodec contacts) {
        this.address = address;
        this.jdbc = jdbc;
        this.contacts = contacts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        address.map(email -> new ContactDetails("SBB", email, Optional.empty(), Language.NL))
                .ifPresentOrElse(
                        contact -> jdbc.sql("""
                                insert into mail_person (person_id, contact) values (?, ?)
                                on conflict (person_id) do update set contact = excluded.contact""")
                                .params(ID.value(), contacts.write(Personal.of(ID, contact)))
                                .update(),
                        () -> jdbc.sql("delete from mail_person where person_id = ?")
                                .param(ID.value())
                                .update());
    }
}
