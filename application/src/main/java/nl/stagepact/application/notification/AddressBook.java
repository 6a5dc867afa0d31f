package nl.stagepact.application.notification;

import java.util.Map;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureEvent;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.school.SchoolEvent.*;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.RegistrationDetails;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.*;
import nl.stagepact.domain.student.StudentIdentity;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what the mails need to find their readers: who can be reached, and what belongs to whom. Every change can be
 * repeated without harm, so the book can also be written again from the first event.
 */
final class AddressBook {

    private final JdbcClient jdbc;
    private final ContactCodec contacts;
    private final ReportBook reports;
    private final OfferBook offers;
    private final PlacementBook placements;

    AddressBook(JdbcClient jdbc, ContactCodec contacts, PlainJson json) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.reports = new ReportBook(jdbc, this);
        this.offers = new OfferBook(jdbc);
        this.placements = new PlacementBook(jdbc, contacts, json);
    }

    void note(EmployerEvent event) {
        switch (event) {
            case EmployerRegistered registered -> {
                organisation(registered.employerId(), registered.name());
                contact(registered.employerId(), registered.contactId(), registered.contact());
            }
            case ContactChanged(var employer, var person, var contact) -> contact(employer, person, contact);
            case MentorAppointed(var _, var person, var contact) -> person(person, contact);
            case EmployerCorrected corrected -> organisation(corrected.employerId(), corrected.name());
            case MentorLeft left -> placements.mentorLeft(left);
            case MentorTrained _, MentorTrainingCorrected _, PromiseEvent _, RecognitionEvent _, ProcedureEvent _ -> {}
        }
    }

    void note(SchoolEvent event) {
        switch (event) {
            case SchoolRegistered registered -> organisation(registered.schoolId(), registered.name());
            case StaffAppointed(var school, var person, var role, var contact) -> {
                person(person, contact);
                if (role == StaffRole.COORDINATOR) {
                    jdbc.sql("""
                            insert into mail_member (organisation_id, person_id, role)
                            values (?, ?, 'COORDINATOR') on conflict do nothing""").params(school.value(), person.value()).update();
                }
            }
            case SchoolCorrected corrected -> organisation(corrected.schoolId(), corrected.name());
            case StaffLeft left -> left(left);
            case PeriodsPublished _, SigningPolicySet _ -> {}
        }
    }

    void note(StudentEvent event) {
        switch (event) {
            case StudentRegistered registered -> {
                person(registered.studentId(), registered.identity().map(StudentIdentity::contact));
                jdbc.sql("insert into mail_student (student_id, school_id) values (?, ?) on conflict do nothing")
                        .params(
                                registered.studentId().value(),
                                registered.schoolId().value())
                        .update();
            }
            case SearchStarted started ->
                jdbc.sql("update mail_student set start_date = ?, end_date = ?, owner_id = null where student_id = ?")
                        .params(
                                started.wanted().startDate(),
                                started.wanted().endDate(),
                                started.studentId().value())
                        .update();
            case SearchOwnerAssigned assigned ->
                jdbc.sql("update mail_student set owner_id = ? where student_id = ?")
                        .params(assigned.ownerId().value(), assigned.studentId().value())
                        .update();
            case RegistrationCorrected corrected ->
                person(corrected.studentId(), corrected.details().map(RegistrationDetails::contact));
            case GuardianNamed named -> {
                person(named.guardianId(), named.guardian());
                jdbc.sql("update mail_student set guardian_id = ? where student_id = ?")
                        .params(named.guardianId().value(), named.studentId().value())
                        .update();
            }
            case ProfileUpdated _, SearchEscalated _, SearchEnded _, SupportRequested _, StudentLeft _ -> {}
        }
    }

    void note(OfferEvent event) {
        offers.note(event);
    }

    void note(ReportEvent event) {
        reports.note(event);
    }

    void note(PlacementEvent event) {
        placements.note(event);
    }

    /** Of the student's placements, those whose newest version waits for a guardian's signature; with that version. */
    Map<PlacementId, Integer> awaitingGuardian(StudentId student) {
        return placements.awaitingGuardian(student);
    }

    private void left(StaffLeft left) {
        switch (left.role()) {
            case COORDINATOR ->
                jdbc.sql("""
                        delete from mail_member
                        where organisation_id = ? and person_id = ? and role = 'COORDINATOR'""")
                        .params(left.schoolId().value(), left.personId().value())
                        .update();
            case SCHOOL_SUPERVISOR -> placements.supervisorLeft(left.schoolId(), left.personId());
            case CONFIDANT -> {
                // gets no mails about students
            }
        }
    }

    private void organisation(Id organisation, String name) {
        jdbc.sql("""
                insert into mail_organisation (organisation_id, name) values (?, ?)
                on conflict (organisation_id) do update set name = excluded.name""").params(organisation.value(), name).update();
    }

    private void contact(Id employer, Id person, Personal<ContactDetails> contact) {
        person(person, contact);
        jdbc.sql("""
                insert into mail_member (organisation_id, person_id, role) values (?, ?, 'CONTACT')
                on conflict (organisation_id) where role = 'CONTACT' do update set person_id = excluded.person_id""").params(employer.value(), person.value()).update();
    }

    void person(Id person, Personal<ContactDetails> contact) {
        jdbc.sql("""
                insert into mail_person (person_id, contact) values (?, ?)
                on conflict (person_id) do update set contact = excluded.contact""").params(person.value(), contacts.write(contact)).update();
    }
}
