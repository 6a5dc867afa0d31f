package nl.stagepact.domain.offer;

import static nl.stagepact.domain.offer.CandidacyStatus.*;
import static nl.stagepact.domain.offer.OfferRule.*;

import java.util.ArrayList;
import java.util.List;
import nl.stagepact.domain.offer.OfferCommand.RejectCandidate;
import nl.stagepact.domain.offer.OfferCommand.WithdrawCandidate;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.shared.Subjects;
import org.jspecify.annotations.Nullable;

/**
 * One student proposed for one offer. Each decision answers with what then happens: nothing when it was so already.
 *
 * @param version of the stream when this candidacy last changed
 * @param rejection what the employer said, once it is rejected; it never changes after that
 */
record Candidacy(
        OfferId offerId,
        EmployerId employerId,
        CandidacyId id,
        StudentId studentId,
        SchoolId schoolId,
        CandidacyStatus status,
        long version,
        @Nullable CandidateRejected rejection) {

    private static final List<OfferEvent> NOTHING = List.of();

    static Candidacy of(CandidateProposed event, long version) {
        return new Candidacy(
                event.offerId(),
                event.employerId(),
                event.candidacyId(),
                event.studentId(),
                event.schoolId(),
                PROPOSED,
                version,
                null);
    }

    List<OfferEvent> invite() {
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(status.isOpen());
        return status == PROPOSED ? List.of(new CandidateInvited(offerId, id)) : NOTHING;
    }

    List<OfferEvent> accept(Vacancy vacancy, Candidacies all) {
        if (status.keepsASeat()) {
            return NOTHING;
        }
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(status.isOpen());
        NO_MORE_STUDENTS_THAN_SEATS.holdsIf(all.seatsKept() < vacancy.seats());
        return List.of(new CandidateAccepted(offerId, id));
    }

    List<OfferEvent> reject(RejectCandidate command) {
        var event = new CandidateRejected(offerId, id, command.reason(), command.criterion(), command.explanation());
        if (event.equals(rejection)) {
            return NOTHING;
        }
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(status.isOpen());
        CHOOSING_ANOTHER_NAMES_THE_CRITERION.holdsIf(command.reason() != RejectionReason.OTHER_CANDIDATE_CHOSEN
                || command.criterion().isPresent());
        return List.of(event);
    }

    /** Reserves the period too, in the same transaction; who takes the last seat fills the offer. */
    List<OfferEvent> confirm(Vacancy vacancy, Candidacies all, PlacementCalendar calendar) {
        if (status == CONFIRMED) {
            return NOTHING;
        }
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(status.isOpen());
        THE_EMPLOYER_ACCEPTS_BEFORE_THE_STUDENT_CONFIRMS.holdsIf(status == ACCEPTED);
        var place = vacancy.placeFor(studentId, schoolId);
        NOBODY_IS_IN_TWO_PLACES_AT_ONCE.holdsIf(
                calendar.reserve(PlacementId.of(id), studentId, place.period(), place.hoursPerWeek()));
        var events = new ArrayList<OfferEvent>();
        events.add(new CandidateConfirmed(offerId, id, place));
        if (all.seatsConfirmed() + 1 == vacancy.seats()) {
            events.add(new OfferFilled(offerId));
        }
        return events;
    }

    List<OfferEvent> withdraw(WithdrawCandidate command) {
        if (status == WITHDRAWN) {
            return NOTHING;
        }
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(status.isOpen());
        return List.of(new CandidateWithdrawn(offerId, id, command.reason()));
    }

    List<OfferEvent> release() {
        if (status == RELEASED) {
            return NOTHING;
        }
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(status == CONFIRMED);
        return List.of(new SeatReleased(offerId, id));
    }

    /** @param sinceVersion of the stream, with this event */
    Candidacy after(CandidacyEvent event, long sinceVersion) {
        return switch (event) {
            case CandidateProposed e -> of(e, sinceVersion);
            case CandidateInvited _ -> is(INVITED, sinceVersion);
            case CandidateAccepted _ -> is(ACCEPTED, sinceVersion);
            case CandidateRejected e ->
                new Candidacy(offerId, employerId, id, studentId, schoolId, REJECTED, sinceVersion, e);
            case CandidateConfirmed _ -> is(CONFIRMED, sinceVersion);
            case CandidateWithdrawn _ -> is(WITHDRAWN, sinceVersion);
            case SeatReleased _ -> is(RELEASED, sinceVersion);
        };
    }

    private Candidacy is(CandidacyStatus now, long sinceVersion) {
        return new Candidacy(offerId, employerId, id, studentId, schoolId, now, sinceVersion, rejection);
    }

    /** Never the other candidates, nor their schools. */
    Subjects concerned() {
        return Subjects.of(offerId, employerId, id, studentId, schoolId);
    }
}
