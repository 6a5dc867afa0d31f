package nl.stagepact.application.notification;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a mail is about, as known at the moment of sending.
 *
 * @param student nothing when the matter isn't about a student
 * @param plan the conversations of a placement, in their order; empty before they are planned
 * @param next the first of them that must still be held
 * @param fitting offers that fit students of the school; only of a digest
 * @param minutes of the conversation that was held; only when that is told
 */
record Matter(
        String path,
        Optional<String> employer,
        Optional<String> school,
        Optional<String> offer,
        Optional<Student> student,
        Optional<Period> period,
        List<PlannedConversation> plan,
        Optional<PlannedConversation> next,
        List<Fitting> fitting,
        Optional<Minutes> minutes) {

    /**
     * @param name nothing after erasure
     * @param unveiled whether the employer may know who it is
     */
    record Student(Optional<String> name, boolean unveiled) {}

    /** @param students how many of the school's it fits */
    record Fitting(String offer, String employer, int students) {}

    /** Looks matters up in the address book. */
    static final class Book {

        private final JdbcClient jdbc;
        private final ContactCodec contacts;
        private final PlainJson json;

        Book(JdbcClient jdbc, ContactCodec contacts, PlainJson json) {
            this.jdbc = jdbc;
            this.contacts = contacts;
            this.json = json;
        }

        /** As erased when it was never known. */
        Personal<ContactDetails> contactOf(UUID person) {
            return jdbc.sql("select contact from mail_person where person_id = ?")
                    .param(person)
                    .query((row, _) -> contacts.read(row.getString("contact")))
                    .optional()
                    .orElseGet(() -> new Personal.Erased<>(person));
        }

        Matter of(Mail mail) {
            var about = mail.about();
            return switch (about.kind()) {
                case "school" -> digest(mail);
                case "employer" -> find(about, "/employers/", """
                        select name employer, null school, null offer, null contact, false unveiled,
                            null::date start_date, null::date end_date, null plan, null done
                        from mail_organisation where organisation_id = ?""");
                case "offer" -> find(about, "/offers/", """
                        select employer.name employer, null school, title offer, null contact, false unveiled,
                            start_date, end_date, null plan, null done
                        from mail_offer join mail_organisation employer on organisation_id = employer_id
                        where offer_id = ?""");
                case "candidacy" -> find(about, "/candidacies/", """
                        select employer.name employer, school.name school, title offer, contact, unveiled,
                            candidacy.start_date, candidacy.end_date, null plan, null done
                        from mail_candidacy candidacy
                        join mail_organisation employer on employer.organisation_id = candidacy.employer_id
                        join mail_organisation school on school.organisation_id = candidacy.school_id
                        join mail_offer offer using (offer_id)
                        join mail_person on person_id = student_id
                        where candidacy_id = ?""");
                case "placement" -> withMinutes(mail, find(about, "/placements/", """
                        select employer.name employer, school.name school, title offer, contact, true unveiled,
                            placement.start_date, placement.end_date, plan, done
                        from mail_placement placement
                        join mail_organisation employer on employer.organisation_id = placement.employer_id
                        join mail_organisation school on school.organisation_id = placement.school_id
                        left join mail_offer offer using (offer_id)
                        join mail_person on person_id = student_id
                        where placement_id = ?"""));
                case "student" -> find(about, "/students/", """
                        select null employer, school.name school, null offer, contact, true unveiled,
                            start_date, end_date, null plan, null done
                        from mail_student
                        join mail_organisation school on school.organisation_id = school_id
                        join mail_person on person_id = student_id
                        where student_id = ?""");
                // of a case no mail tells a thing, not even its id: whoever may read it finds it there
                case "report" ->
                    new Matter(
                            "/reports",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            List.of(),
                            Optional.empty());
                default -> throw new IllegalArgumentException("No mail is about this kind of thing");
            };
        }

        private Matter withMinutes(Mail mail, Matter matter) {
            if (mail.template() != MailTemplate.CONVERSATION_HELD) {
                return matter;
            }
            var minutes = jdbc.sql("select minutes from mail_minutes where placement_id = ? and conversation = ?")
                    .params(mail.about().id(), mail.facts().get(Fact.CONVERSATION))
                    .query((row, _) -> contacts.readMinutes(row.getString("minutes")))
                    .optional();
            return new Matter(
                    matter.path,
                    matter.employer,
                    matter.school,
                    matter.offer,
                    matter.student,
                    matter.period,
                    matter.plan,
                    matter.next,
                    matter.fitting,
                    minutes);
        }

        private Matter digest(Mail mail) {
            var school = jdbc.sql("select name from mail_organisation where organisation_id = ?")
                    .param(mail.about().id())
                    .query(String.class)
                    .single();
            return new Matter(
                    "/offers",
                    Optional.empty(),
                    Optional.of(school),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Arrays.stream(mail.facts().get(Fact.FITTING).split(","))
                            .map(each -> each.split("="))
                            .map(each -> fitting(UUID.fromString(each[0]), Integer.parseInt(each[1])))
                            .toList(),
                    Optional.empty());
        }

        private Fitting fitting(UUID offer, int students) {
            return jdbc.sql("""
                    select title, name from mail_offer join mail_organisation on organisation_id = employer_id
                    where offer_id = ?""")
                    .param(offer)
                    .query((row, _) -> new Fitting(row.getString("title"), row.getString("name"), students))
                    .single();
        }

        private Matter find(Mail.About about, String path, String query) {
            return jdbc.sql(query)
                    .param(about.id())
                    .query((row, _) -> {
                        var contact = row.getString("contact");
                        boolean unveiled = row.getBoolean("unveiled");
                        var start = row.getObject("start_date", LocalDate.class);
                        var stored = row.getString("plan");
                        var plan = stored == null ? List.<PlannedConversation>of() : json.readPlan(stored);
                        return new Matter(
                                path + about.id(),
                                Optional.ofNullable(row.getString("employer")),
                                Optional.ofNullable(row.getString("school")),
                                Optional.ofNullable(row.getString("offer")),
                                Optional.ofNullable(contact)
                                        .map(student -> new Student(
                                                contacts.read(student).known().map(ContactDetails::name), unveiled)),
                                start == null
                                        ? Optional.empty()
                                        : Optional.of(new Period(start, row.getObject("end_date", LocalDate.class))),
                                plan,
                                plan.isEmpty() ? Optional.empty() : next(plan, row.getArray("done")),
                                List.of(),
                                Optional.empty());
                    })
                    .single();
        }

        private static Optional<PlannedConversation> next(List<PlannedConversation> plan, Array done)
                throws SQLException {
            var over = Set.copyOf(Arrays.asList((String[]) done.getArray()));
            return plan.stream()
                    .filter(PlannedConversation::isRequired)
                    .filter(planned -> !over.contains(Fact.of(planned.conversation())))
                    .findFirst();
        }
    }
}
