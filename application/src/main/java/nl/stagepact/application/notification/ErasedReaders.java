package nl.stagepact.application.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import nl.stagepact.application.erasure.Copies;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Personal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets how somebody is reached, and a guardian with the student under whose key they stand. That they were somewhere stays in the address book, without anything personal: others are
 * still told of what they took part in.
 */
final class ErasedReaders implements Copies {

    private final JdbcClient jdbc;
    private final ContactCodec contacts;
    private final Clock clock;

    ErasedReaders(JdbcClient jdbc, ContactCodec contacts, Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public void forget(Id subject) {
        var gone = jdbc.sql("select person_id from mail_person where contact like ?")
                .param("%pd1." + subject + ".%")
                .query(UUID.class)
                .list();
        var tombstone = contacts.write(new Personal.Erased<>(subject.value()));
        gone.forEach(person -> {
            jdbc.sql("update mail_person set contact = ? where person_id = ?")
                    .params(tombstone, person)
                    .update();
            jdbc.sql("delete from mail_language where person_id = ?")
                    .param(person)
                    .update();
            jdbc.sql("""
                            update mail set state = 'DROPPED', problem = ?, next_attempt_at = null, settled_at = ?
                            where recipient_id = ? and state = 'QUEUED'""")
                    .params(Mail.RECIPIENT_ERASED, Timestamp.from(clock.instant()), person)
                    .update();
        });
        jdbc.sql("""
                        delete from mail_minutes
                        where placement_id in (select placement_id from mail_placement where student_id = ?)""").param(subject.value()).update();
    }
}
