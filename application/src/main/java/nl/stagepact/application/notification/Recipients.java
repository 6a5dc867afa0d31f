package nl.stagepact.application.notification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.ErasureId;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.SignalId;
import nl.stagepact.domain.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets a notice: found in the address book by what the notice is about. */
final class Recipients {

    /** Of an offer or an employer: the contact. Schools only where a decision touches their students. */
    private static final String OF_EMPLOYER = """
            select 'EMPLOYER' party, person_id from mail_member
            where organisation_id = :about and role = 'CONTACT'
            union
            select 'SCHOOL', member.person_id from mail_member member
            where member.role = 'COORDINATOR' and member.organisation_id in (
                select school_id from mail_placement where employer_id = :about and running and crebo = :crebo
                union
                select candidacy.school_id from mail_candidacy candidacy join mail_offer using (offer_id)
                where candidacy.employer_id = :about and open and crebo = :crebo)""";

    private static final String OF_OFFER = """
            select 'EMPLOYER' party, person_id from mail_offer
            join mail_member on organisation_id = employer_id and role = 'CONTACT'
            where offer_id = :about""";

    private static final String OF_CANDIDACY = """
            select 'STUDENT' party, student_id person_id from mail_candidacy where candidacy_id = :about
            union
            select 'SCHOOL', person_id from mail_candidacy
            join mail_member on organisation_id = school_id and role = 'COORDINATOR'
            where candidacy_id = :about
            union
            select 'EMPLOYER', person_id from mail_candidacy
            join mail_member on organisation_id = employer_id and role = 'CONTACT'
            where candidacy_id = :about""";

    private static final String OF_PLACEMENT = """
            select 'STUDENT' party, student_id person_id from mail_placement where placement_id = :about
            union
            select 'SCHOOL', person_id from mail_placement
            join mail_member on organisation_id = school_id and role = 'COORDINATOR'
            where placement_id = :about
            union
            select 'SCHOOL', supervisor_id from mail_placement
            where placement_id = :about and supervisor_id is not null
            union
            select 'EMPLOYER', person_id from mail_placement
            join mail_member on organisation_id = employer_id and role = 'CONTACT'
            where placement_id = :about
            union
            select 'EMPLOYER', mentor_id from mail_placement
            where placement_id = :about and mentor_id is not null
            union
            select party, person_id from mail_signer where placement_id = :about and :signing""";

    private static final String OF_TALKING = """
            select 'STUDENT' party, student_id person_id from mail_placement where placement_id = :about
            union
            select 'SCHOOL', supervisor_id from mail_placement
            where placement_id = :about and supervisor_id is not null
            union
            select 'EMPLOYER', mentor_id from mail_placement
            where placement_id = :about and mentor_id is not null""";

    private static final String OF_GUARDIAN = """
            select 'STUDENT' party, guardian_id person_id from mail_placement
            join mail_student using (student_id)
            where placement_id = :about and guardian_signs and guardian_id is not null""";

    /** Who reported, if they can be reached; and who reads the case, where it is read. */
    private static final String OF_REPORT = """
            select 'STUDENT' party, reporter_id person_id from mail_report join mail_person on person_id = reporter_id
            where report_id = :about
            union
            select 'SCHOOL', person_id from mail_report
            join school_staff using (school_id) join mail_person using (person_id)
            where report_id = :about and school_knows and role = 'CONFIDANT'
            union
            select 'SCHOOL', person_id from mail_report join mail_person on person_id = :sbb
            where report_id = :about and at_sbb""";

    /** Who handles it: the school until it has handed the case over, SBB from then on. */
    private static final String OF_HANDLED = """
            select 'SCHOOL' party, person_id from mail_report
            join school_staff using (school_id) join mail_person using (person_id)
            where report_id = :about and not at_sbb and role = 'CONFIDANT'
            union
            select 'SCHOOL', person_id from mail_report join mail_person on person_id = :sbb
            where report_id = :about and at_sbb""";

    /**
     * Whoever was invited to be heard: the employer's contact, and of the school its confidants, or its coordinators where it
     * has none. Before the invitation nobody but those who handle it learns that there is a case.
     */
    private static final String OF_HEARD = """
            select 'EMPLOYER' party, person_id from mail_report
            join mail_member on organisation_id = employer_id and role = 'CONTACT'
            where report_id = :about and employer_invited
            union
            select 'SCHOOL', person_id from mail_report
            join school_staff using (school_id) join mail_person using (person_id)
            where report_id = :about and school_invited and (role = 'CONFIDANT'
                or role = 'COORDINATOR' and not exists (
                    select from school_staff staff
                    where staff.school_id = mail_report.school_id and staff.role = 'CONFIDANT'))""";

    private static final String OF_SCHOOL = """
            select 'SCHOOL' party, person_id from mail_member
            where organisation_id = :about and role = 'COORDINATOR'""";

    /** Also whoever answers for the search. */
    private static final String OF_STUDENT = """
            select 'STUDENT' party, student_id person_id from mail_student where student_id = :about
            union
            select 'SCHOOL', person_id from mail_student
            join mail_member on organisation_id = school_id and role = 'COORDINATOR'
            where student_id = :about
            union
            select 'SCHOOL', owner_id from mail_student where student_id = :about and owner_id is not null""";

    private final JdbcClient jdbc;
    private final ContactCodec contacts;
    private final Languages languages;

    Recipients(JdbcClient jdbc, ContactCodec contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.languages = new Languages(jdbc, contacts);
    }

    /** Somebody who gets a mail, once, also when they have two roles in it. */
    record Recipient(UUID personId, Party party, Language language) {}

    /**
     * @throws IllegalStateException when the book lacks a party or a person that must be in it: the event is then parked
     *     and told later, rather than told to only some
     */
    List<Recipient> of(Notice notice) {
        String who = switch (notice.about()) {
            case EmployerId _ -> OF_EMPLOYER;
            case OfferId _ -> OF_OFFER;
            case CandidacyId _ -> OF_CANDIDACY;
            case PlacementId _ -> ofPlacement(notice.template());
            case SchoolId _ -> OF_SCHOOL;
            case StudentId _ -> OF_STUDENT;
            case ReportId _ -> ofReport(notice.template());
            case PersonId _, SignalId _, ErasureId _ ->
                throw new IllegalArgumentException(
                        "No notice is about a " + notice.about().kind());
        };
        var found = jdbc.sql("select party, person_id, contact from (" + who
                        + ") who left join mail_person using (person_id) order by person_id, party")
                .param("about", notice.about().value())
                .param("signing", notice.template().isToSigners())
                .param("sbb", SbbMailbox.ID.value())
                .param("crebo", notice.facts().getOrDefault(Fact.CREBO, ""))
                .query((row, _) -> new Found(
                        Party.valueOf(row.getString("party")),
                        row.getObject("person_id", UUID.class),
                        row.getString("contact")))
                .list();
        var named = notice.also().entrySet().stream().flatMap(each -> named(each.getKey(), each.getValue()));
        return readers(notice, Stream.concat(found.stream(), named).toList());
    }

    private static String ofPlacement(MailTemplate template) {
        if (template.isToParticipants()) {
            return OF_TALKING;
        }
        return template.isToGuardian() ? OF_GUARDIAN : OF_PLACEMENT;
    }

    private static String ofReport(MailTemplate template) {
        if (template == MailTemplate.CASE_SUPPLEMENTED) {
            return OF_HANDLED;
        }
        return template.isToHeardParties() ? OF_HEARD : OF_REPORT;
    }

    private Stream<Found> named(PersonId person, Party party) {
        return jdbc
                .sql("select contact from mail_person where person_id = ?")
                .param(person.value())
                .query(String.class)
                .list()
                .stream()
                .map(contact -> new Found(party, person.value(), contact));
    }

    private record Found(
            Party party, UUID personId, @Nullable String contact) {}

    private List<Recipient> readers(Notice notice, List<Found> found) {
        for (Party party : List.of(Party.STUDENT, Party.EMPLOYER)) {
            if (!(notice.about() instanceof ReportId)
                    && !notice.template().isToGuardian()
                    && !notice.template().isToParticipants()
                    && notice.parties().contains(party)
                    && found.stream().noneMatch(one -> one.party() == party)) {
                throw new IllegalStateException("The address book knows no " + party + " for "
                        + notice.template().key());
            }
        }
        var readers = new LinkedHashMap<UUID, Recipient>();
        for (Found one : found) {
            if (!notice.parties().contains(one.party()) && !notice.also().containsKey(new PersonId(one.personId()))) {
                continue;
            }
            if (one.contact() == null) {
                throw new IllegalStateException("The address book lacks a " + one.party() + " for "
                        + notice.template().key());
            }
            readers.putIfAbsent(
                    one.personId(),
                    new Recipient(
                            one.personId(), one.party(), languages.of(one.personId(), contacts.read(one.contact()))));
        }
        var inOrder = new ArrayList<>(readers.values());
        inOrder.sort(Comparator.comparing(Recipient::party));
        return inOrder;
    }
}
