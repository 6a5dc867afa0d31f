package nl.stagepact.application.notification;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.offer.ConfirmedPlace;
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
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of the {@link AddressBook} about placements: whose they are, who signs, and what was planned and held. */
final class PlacementBook {

    private final JdbcClient jdbc;
    private final ContactCodec contacts;
    private final PlainJson json;

    PlacementBook(JdbcClient jdbc, ContactCodec contacts, PlainJson json) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.json = json;
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

    /** Whoever left hears nothing of students any more. */
    void mentorLeft(MentorLeft left) {
        jdbc.sql("update mail_placement set mentor_id = null where employer_id = ? and mentor_id = ?")
                .params(left.employerId().value(), left.mentorId().value())
                .update();
    }

    void supervisorLeft(SchoolId school, PersonId supervisor) {
        jdbc.sql("update mail_placement set supervisor_id = null where school_id = ? and supervisor_id = ?")
                .params(school.value(), supervisor.value())
                .update();
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
