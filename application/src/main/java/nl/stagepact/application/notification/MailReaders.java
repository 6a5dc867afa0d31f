package nl.stagepact.application.notification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads mails about a placement, and how they are reached now. */
public final class MailReaders {

    private final JdbcClient jdbc;
    private final ContactCodec contacts;
    private final Languages languages;

    MailReaders(JdbcClient jdbc, ContactCodec contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.languages = new Languages(jdbc, contacts);
    }

    /** Nothing for who isn't known, or was erased. */
    public Optional<ContactDetails> contactOf(UUID person) {
        return jdbc.sql("select contact from mail_person where person_id = ?")
                .param(person)
                .query(String.class)
                .optional()
                .flatMap(contact -> contacts.read(contact).known());
    }

    /** Of the mails to them. */
    public Language languageOf(UUID person) {
        return languages
                .chosenBy(person)
                .or(() -> contactOf(person).map(ContactDetails::language))
                .orElse(Language.NL);
    }

    /** What a school or an employer is called; nothing for one that isn't known. */
    public Optional<String> organisation(UUID id) {
        return jdbc.sql("select name from mail_organisation where organisation_id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /**
     * @param mentorId nobody once the mentor has left
     * @param employerSigner whom the employer named to sign, if anybody
     * @param guardianId of whose signature the newest version asks, if of anybody's
     * @param agreementVersion the newest
     * @param done conversations that were held or exempted
     */
    public record Involved(
            UUID employerId,
            UUID schoolId,
            Optional<UUID> mentorId,
            Optional<UUID> employerSigner,
            Optional<UUID> schoolSigner,
            Optional<UUID> guardianId,
            Optional<Integer> agreementVersion,
            Set<Conversation> done) {}

    public Optional<Involved> involvedIn(PlacementId placement) {
        return jdbc.sql("""
                select employer_id, mail_placement.school_id, mentor_id, employer.person_id employer_signer, school.person_id school_signer,
                    case when guardian_signs then guardian_id end guardian_id, agreement_version, done
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
                        Optional.ofNullable(row.getObject("agreement_version", Integer.class)),
                        Arrays.stream((String[]) row.getArray("done").getArray())
                                .map(Fact::conversation)
                                .collect(Collectors.toUnmodifiableSet())))
                .optional();
    }

    /** Somebody who takes part in the conversations. */
    public record Participant(Party party, ContactDetails contact) {}

    /**
     * @param student the name; nothing once it was erased
     * @param participants whoever was not erased: student, supervisor of the school, mentor, in this order
     */
    public record Talking(Optional<String> student, String employer, List<Participant> participants) {}

    public Optional<Talking> talkingIn(PlacementId placement) {
        return jdbc.sql("""
                select name, student_id, supervisor_id, mentor_id from mail_placement
                join mail_organisation on organisation_id = employer_id
                where placement_id = ?""")
                .param(placement.value())
                .query((row, _) -> {
                    var participants = new ArrayList<Participant>();
                    participant(Party.STUDENT, row.getObject("student_id", UUID.class), participants);
                    participant(Party.SCHOOL, row.getObject("supervisor_id", UUID.class), participants);
                    participant(Party.EMPLOYER, row.getObject("mentor_id", UUID.class), participants);
                    var student = participants.stream()
                            .filter(each -> each.party() == Party.STUDENT)
                            .map(each -> LetterWriter.clean(each.contact().name()))
                            .findFirst();
                    return new Talking(student, LetterWriter.clean(row.getString("name")), participants);
                })
                .optional();
    }

    private void participant(Party party, @Nullable UUID person, List<Participant> participants) {
        optional(person)
                .flatMap(this::contactOf)
                .ifPresent(contact -> participants.add(new Participant(party, contact)));
    }

    private static Optional<UUID> optional(@Nullable UUID id) {
        return Optional.ofNullable(id);
    }
}
