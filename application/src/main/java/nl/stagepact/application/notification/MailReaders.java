package nl.stagepact.application.notification;

import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads mails about a placement, and how they are reached now. */
public final class MailReaders {

    private final JdbcClient jdbc;
    private final ContactCodec contacts;

    MailReaders(JdbcClient jdbc, ContactCodec contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
    }

    /** Nothing for who isn't known, or was erased. */
    public Optional<ContactDetails> contactOf(UUID person) {
        return jdbc.sql("select contact from mail_person where person_id = ?")
                .param(person)
                .query(String.class)
                .optional()
                .flatMap(contact -> contacts.read(contact).known());
    }

    /**
     * @param mentorId nobody once the mentor has left
     * @param employerSigner whom the employer named to sign, if anybody
     * @param guardianId of whose signature the newest version asks, if of anybody's
     * @param agreementVersion the newest
     */
    public record Involved(
            UUID employerId,
            UUID schoolId,
            Optional<UUID> mentorId,
            Optional<UUID> employerSigner,
            Optional<UUID> schoolSigner,
            Optional<UUID> guardianId,
            Optional<Integer> agreementVersion) {}

    public Optional<Involved> involvedIn(PlacementId placement) {
        return jdbc.sql("""
                select employer_id, mail_placement.school_id, mentor_id, employer.person_id employer_signer, school.person_id school_signer,
                    case when guardian_signs then guardian_id end guardian_id, agreement_version
                from mail_placement
                left join mail_signer employer
                    on employer.placement_id = mail_placement.placement_id and employer.party = 'EMPLOYER'
                left join mail_signer school
                    on school.placement_id = mail_placement.placement_id and school.party = 'SCHOOL'
                left join mail_student using (student_id)
                where mail_placement.placement_id = ?""")
                .param(placement.value())
                .query((row, _) -> new Involved(
                        row.getObject("employer_id", UUID.class),
                        row.getObject("school_id", UUID.class),
                        optional(row.getObject("mentor_id", UUID.class)),
                        optional(row.getObject("employer_signer", UUID.class)),
                        optional(row.getObject("school_signer", UUID.class)),
                        optional(row.getObject("guardian_id", UUID.class)),
                        Optional.ofNullable(row.getObject("agreement_version", Integer.class))))
                .optional();
    }

    private static Optional<UUID> optional(@Nullable UUID id) {
        return Optional.ofNullable(id);
    }
}
