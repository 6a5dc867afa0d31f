package nl.stagepact.application.notification;

import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In which language people are written to: what they chose themselves, or else what was given when they were registered or
 * appointed, or else Dutch. Kept encrypted like everything about a person, so it is gone with their key.
 */
final class Languages {

    private final JdbcClient jdbc;
    private final ContactCodec contacts;

    Languages(JdbcClient jdbc, ContactCodec contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
    }

    void choose(UUID person, Language language) {
        jdbc.sql("""
                insert into mail_language (person_id, language) values (?, ?)
                on conflict (person_id) do update set language = excluded.language""")
                .params(person, contacts.writeLanguage(Personal.of(new PersonId(person), language)))
                .update();
    }

    Optional<Language> chosenBy(UUID person) {
        return jdbc.sql("select language from mail_language where person_id = ?")
                .param(person)
                .query(String.class)
                .optional()
                .flatMap(stored -> contacts.readLanguage(stored).known());
    }

    /** @param contact of that person, as it was given */
    Language of(UUID person, Personal<ContactDetails> contact) {
        return chosenBy(person)
                .or(() -> contact.known().map(ContactDetails::language))
                .orElse(Language.NL);
    }
}
