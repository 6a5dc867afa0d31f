package nl.stagepact.application.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureEvent;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.offer.Proposal;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.AppointmentEvent;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationEvent.PrivateAnswerGiven;
import nl.stagepact.domain.placement.ConversationReport;
import nl.stagepact.domain.placement.CorrectionEvent.*;
import nl.stagepact.domain.placement.Formalities;
import nl.stagepact.domain.placement.IncidentEvent.*;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.ReplacementEvent.*;
import nl.stagepact.domain.placement.ResultEvent.*;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.TermEvent;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.school.SchoolEvent.*;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Period;
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
    private final PlainJson json;
    private final ReportBook reports;

    AddressBook(JdbcClient jdbc, ContactCodec contacts, PlainJson json) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.json = json;
        this.reports = new ReportBook(jdbc, this);
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
            // whoever left hears nothing of students any more
            case MentorLeft left ->
                jdbc.sql("update mail_placement set mentor_id = null where employer_id = ? and mentor_id = ?")
                        .params(left.employerId().value(), left.mentorId().value())
                        .update();
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
        switch (event) {
            case PlacementOffered offered -> offer(offered);
            case OfferRevised revised -> revised(revised);
            case CandidateProposed proposed -> candidacy(proposed);
            // by the acceptance itself, so that its own mail never comes before the unveiling
            case CandidateAccepted accepted -> unveil(accepted.candidacyId());
            case CandidateRejected rejected -> close(rejected.candidacyId());
            case CandidateWithdrawn withdrawn -> close(withdrawn.candidacyId());
            case CandidacyExpired expired -> close(expired.candidacyId());
            case CandidateConfirmed confirmed -> close(confirmed.candidacyId());
            case OfferReconfirmationAsked _,
                    OfferReconfirmed _,
                    OfferExpired _,
                    OfferWithdrawn _,
                    OfferFilled _,
                    CandidateInvited _,
                    CandidateUnveiled _,
                    CandidacyReminded _,
                    SeatReleased _ -> {}
        }
    }

    void note(ReportEvent event) {
        reports.note(event);
    }

    void note(PlacementEvent event) {
        switch (event) {
            case PlacementConfirmed confirmed -> placement(confirmed, confirmed.place());
            case AgreementDrawnUp drawnUp -> {
                agreed(drawnUp.placementId(), drawnUp.content());
                asked(drawnUp.placementId(), drawnUp.version(), drawnUp.asked());
            }
            case AgreementAmended amended -> asked(amended.placementId(), amended.version(), amended.formalities());
            case AgreementSigned signed
            when signed.party() == Signatory.GUARDIAN -> guardianNotAwaited(signed.placementId());
            case AgreementSigned _ -> {}
            case SignatureRefused refused -> guardianNotAwaited(refused.placementId());
            case AgreementConcluded concluded ->
                concluded.amended().ifPresent(amendment -> agreed(concluded.placementId(), amendment.content()));
            case SupervisionPlanned planned ->
                jdbc.sql("update mail_placement set plan = ?::json where placement_id = ?")
                        .params(
                                json.write(planned.conversations()),
                                planned.placementId().value())
                        .update();
            case ConversationHeld held -> {
                done(held.placementId(), held.conversation());
                minutes(held.placementId(), held.conversation(), held.report());
            }
            case ConversationCorrected now -> minutes(now.placementId(), now.conversation(), now.report());
            case ConversationExempted exempted -> done(exempted.placementId(), exempted.conversation());
            case PlacementCompleted completed -> over(completed.placementId());
            case PlacementTerminated terminated -> over(terminated.placementId());
            case PlacementCancelled cancelled -> over(cancelled.placementId());
            case SignerDelegated named -> signer(named);
            case MentorReplaced replaced ->
                jdbc.sql("update mail_placement set mentor_id = ? where placement_id = ?")
                        .params(
                                replaced.mentorId().value(),
                                replaced.placementId().value())
                        .update();
            case SupervisorReplaced replaced ->
                jdbc.sql("update mail_placement set supervisor_id = ? where placement_id = ?")
                        .params(
                                replaced.schoolSupervisorId().value(),
                                replaced.placementId().value())
                        .update();
            // looked up in the placement's own events when the invitation is written
            case AppointmentEvent _ -> {}
            case PlacementInterrupted _,
                    PlacementResumed _,
                    NoShowReported _,
                    ReplacementRequired _,
                    ReplacementOverdue _,
                    TermEvent _,
                    ReplacementSolved _,
                    HoursRecorded _,
                    StudentReviewed _,
                    OutflowRecorded _,
                    PrivateAnswerGiven _,
                    RealisedHoursCorrected _,
                    SchoolDecisionCorrected _,
                    AgreementAdjusted _,
                    PlacementStarted _,
                    EmployerJudged _,
                    SchoolDecided _ -> {}
        }
    }

    private void signer(SignerDelegated named) {
        jdbc.sql("""
                insert into mail_signer (placement_id, party, person_id) values (?, ?, ?)
                on conflict (placement_id, party) do update set person_id = excluded.person_id""")
                .params(
                        named.placementId().value(),
                        named.party().name(),
                        named.signerId().value())
                .update();
    }

    private void left(StaffLeft left) {
        switch (left.role()) {
            case COORDINATOR ->
                jdbc.sql("""
                        delete from mail_member
                        where organisation_id = ? and person_id = ? and role = 'COORDINATOR'""")
                        .params(left.schoolId().value(), left.personId().value())
                        .update();
            case SCHOOL_SUPERVISOR ->
                jdbc.sql("update mail_placement set supervisor_id = null where school_id = ? and supervisor_id = ?")
                        .params(left.schoolId().value(), left.personId().value())
                        .update();
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

    private void offer(PlacementOffered offered) {
        OfferTerms terms = offered.terms();
        jdbc.sql("""
                insert into mail_offer (offer_id, employer_id, title, crebo, start_date, end_date, blind)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        offered.offerId().value(),
                        offered.employerId().value(),
                        terms.title(),
                        terms.crebo().value(),
                        terms.period().startDate(),
                        terms.period().endDate(),
                        terms.blind())
                .update();
    }

    /** For those still open as well; whether names are shown never changes for them. */
    private void revised(OfferRevised revised) {
        OfferTerms terms = revised.terms();
        var dates = List.of(terms.period().startDate(), terms.period().endDate());
        jdbc.sql("""
                update mail_offer set title = ?, crebo = ?, start_date = ?, end_date = ?, blind = ?
                where offer_id = ?""")
                .params(
                        terms.title(),
                        terms.crebo().value(),
                        dates.getFirst(),
                        dates.getLast(),
                        terms.blind(),
                        revised.offerId().value())
                .update();
        jdbc.sql("update mail_candidacy set start_date = ?, end_date = ? where offer_id = ? and open")
                .params(dates.getFirst(), dates.getLast(), revised.offerId().value())
                .update();
    }

    /** Who is proposed blindly is hidden from the employer until it accepts. */
    private void candidacy(CandidateProposed proposed) {
        jdbc.sql("""
                insert into mail_candidacy (candidacy_id, offer_id, student_id, school_id, employer_id,
                    start_date, end_date, unveiled, open)
                values (?, ?, ?, ?, ?, ?, ?, ?, true)
                on conflict (candidacy_id) do update set unveiled = excluded.unveiled, open = true""")
                .params(
                        proposed.candidacyId().value(),
                        proposed.offerId().value(),
                        proposed.studentId().value(),
                        proposed.schoolId().value(),
                        proposed.employerId().value(),
                        proposed.period().startDate(),
                        proposed.period().endDate(),
                        proposed.proposal()
                                .map(Proposal::blind)
                                .filter(blind -> !blind)
                                .isPresent())
                .update();
    }

    private void unveil(CandidacyId candidacy) {
        jdbc.sql("update mail_candidacy set unveiled = true where candidacy_id = ?")
                .param(candidacy.value())
                .update();
    }

    private void close(CandidacyId candidacy) {
        jdbc.sql("update mail_candidacy set open = false where candidacy_id = ?")
                .param(candidacy.value())
                .update();
    }

    private void placement(PlacementConfirmed confirmed, ConfirmedPlace place) {
        jdbc.sql("""
                insert into mail_placement (placement_id, candidacy_id, offer_id, student_id, school_id, employer_id,
                    mentor_id, crebo, start_date, end_date, plan, done, running)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', '{}', true)
                on conflict (placement_id) do update set running = true, done = '{}'""")
                .params(
                        confirmed.placementId().value(),
                        confirmed.candidacyId().value(),
                        confirmed.offerId().value(),
                        place.studentId().value(),
                        place.schoolId().value(),
                        place.employerId().value(),
                        place.mentorId().value(),
                        place.crebo().value(),
                        place.period().startDate(),
                        place.period().endDate())
                .update();
    }

    /** The agreement says who supervises and when it is; where it is silent, what was known stays. */
    private void agreed(PlacementId placement, AgreementContent content) {
        jdbc.sql("""
                update mail_placement set mentor_id = coalesce(?, mentor_id), supervisor_id = coalesce(?, supervisor_id),
                    start_date = coalesce(?, start_date), end_date = coalesce(?, end_date)
                where placement_id = ?""")
                .param(1, content.mentorId().map(Id::value).orElse(null), java.sql.Types.OTHER)
                .param(2, content.schoolSupervisorId().map(Id::value).orElse(null), java.sql.Types.OTHER)
                .param(3, content.period().map(Period::startDate).orElse(null), java.sql.Types.DATE)
                .param(4, content.period().map(Period::endDate).orElse(null), java.sql.Types.DATE)
                .param(5, placement.value())
                .update();
    }

    private void asked(PlacementId placement, int version, Formalities formalities) {
        boolean guardian = formalities.signatories().contains(Signatory.GUARDIAN);
        jdbc.sql("""
                update mail_placement set guardian_signs = ?, guardian_awaited = ?, agreement_version = ?
                where placement_id = ?""").params(guardian, guardian, version, placement.value()).update();
    }

    /** The guardian signed, or the version will not be signed by all. */
    private void guardianNotAwaited(PlacementId placement) {
        jdbc.sql("update mail_placement set guardian_awaited = false where placement_id = ?")
                .param(placement.value())
                .update();
    }

    /** Of the student's placements, those whose newest version waits for a guardian's signature; with that version. */
    Map<PlacementId, Integer> awaitingGuardian(StudentId student) {
        var awaiting = new HashMap<PlacementId, Integer>();
        jdbc.sql("""
                select placement_id, agreement_version from mail_placement
                where student_id = ? and running and guardian_awaited and agreement_version is not null""").param(student.value()).query(row -> {
            awaiting.put(new PlacementId(row.getObject("placement_id", UUID.class)), row.getInt("agreement_version"));
        });
        return awaiting;
    }

    private void done(PlacementId placement, Conversation conversation) {
        jdbc.sql("update mail_placement set done = array_append(done, ?) where placement_id = ?")
                .params(Fact.of(conversation), placement.value())
                .update();
    }

    private void minutes(PlacementId placement, Conversation conversation, ConversationReport report) {
        jdbc.sql("""
                insert into mail_minutes (placement_id, conversation, minutes) values (?, ?, ?)
                on conflict (placement_id, conversation) do update set minutes = excluded.minutes""")
                .params(placement.value(), Fact.of(conversation), contacts.write(Minutes.of(report)))
                .update();
    }

    private void over(PlacementId placement) {
        jdbc.sql("update mail_placement set running = false where placement_id = ?")
                .param(placement.value())
                .update();
    }
}
