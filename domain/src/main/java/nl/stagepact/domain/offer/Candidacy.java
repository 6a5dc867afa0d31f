package nl.stagepact.domain.offer;

import static nl.stagepact.domain.offer.CandidacyStatus.*;
import static nl.stagepact.domain.offer.OfferRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.offer.OfferCommand.RejectCandidate;
import nl.stagepact.domain.offer.OfferCommand.WithdrawCandidate;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.domain.student.Students;
import org.jspecify.annotations.Nullable;

/**
 * One student proposed for one offer. Each decision answers with what then happens: nothing when it was so already.
 *
 * @param version of the stream when this candidacy last changed
 * @param veiled the employer may not know yet who it is
 * @param term who must answer by when; nobody once it has ended, nor when it began before there were terms
 * @param remindedOnDay of this term, 0 as long as nobody was reminded
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
        boolean veiled,
        Optional<AnswerTerm> term,
        int remindedOnDay,
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
                event.proposal().map(Proposal::blind).orElse(true),
                event.proposal().map(Proposal::term),
                0,
                null);
    }

    /** An invitation is an answer, too: from then on the employer has time for the meeting. */
    List<OfferEvent> invite(AnswerPolicy policy, LocalDate today) {
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(status.isOpen());
        return status == PROPOSED
                ? List.of(new CandidateInvited(offerId, id, Optional.of(policy.from(today, Party.EMPLOYER))))
                : NOTHING;
    }

    List<OfferEvent> accept(Vacancy vacancy, Candidacies all, AnswerPolicy policy, LocalDate today) {
        if (status.keepsASeat()) {
            return NOTHING;
        }
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(status.isOpen());
        NO_MORE_STUDENTS_THAN_SEATS.holdsIf(all.seatsKept() < vacancy.seats());
        var accepted = new CandidateAccepted(offerId, id, Optional.of(policy.from(today, Party.STUDENT)));
        return veiled ? List.of(accepted, new CandidateUnveiled(offerId, id)) : List.of(accepted);
    }

    /** Whoever sends the explanation need not know under whose key it goes. */
    List<OfferEvent> reject(RejectCandidate command) {
        var event = new CandidateRejected(
                offerId,
                id,
                command.reason(),
                command.criterion(),
                command.explanation().under(studentId));
        if (event.equals(rejection)) {
            return NOTHING;
        }
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(status.isOpen());
        CHOOSING_ANOTHER_NAMES_THE_CRITERION.holdsIf(command.reason() != RejectionReason.OTHER_CANDIDATE_CHOSEN
                || command.criterion().isPresent());
        return List.of(event);
    }

    /** Reserves the period too, in the same transaction; who takes the last seat fills the offer. */
    List<OfferEvent> confirm(Vacancy vacancy, Candidacies all, Students.Standing student, PlacementCalendar calendar) {
        if (status == CONFIRMED) {
            return NOTHING;
        }
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(status.isOpen());
        THE_EMPLOYER_ACCEPTS_BEFORE_THE_STUDENT_CONFIRMS.holdsIf(status == ACCEPTED);
        vacancy.mustStillSuit(student);
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

    List<OfferEvent> remind(AnswerPolicy policy, LocalDate today) {
        return term.filter(each -> !each.isOver(today)).stream()
                .<OfferEvent>flatMap(each -> policy.reminderDue(each, today).stream()
                        .filter(day -> day > remindedOnDay)
                        .mapToObj(day -> new CandidacyReminded(offerId, id, day, each)))
                .toList();
    }

    List<OfferEvent> expire(LocalDate today) {
        return term.filter(each -> each.isOver(today)).stream()
                .<OfferEvent>map(each -> new CandidacyExpired(offerId, id, each.party()))
                .toList();
    }

    /** To others it is the school that withdraws: why is not for the employer to know. */
    List<OfferEvent> reconsider(Vacancy vacancy, Students.Standing student) {
        return status.isOpen() && !vacancy.stillSuits(student)
                ? List.of(new CandidateWithdrawn(offerId, id, WithdrawalReason.SCHOOL))
                : NOTHING;
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
            case CandidateInvited e -> asks(INVITED, e.term(), sinceVersion);
            case CandidateAccepted e -> asks(ACCEPTED, e.term(), sinceVersion);
            case CandidateUnveiled _ -> with(status, sinceVersion, false, term, remindedOnDay, rejection);
            case CandidacyReminded e -> with(status, sinceVersion, veiled, term, e.day(), rejection);
            case CandidateRejected e -> with(REJECTED, sinceVersion, veiled, Optional.empty(), 0, e);
            case CandidateConfirmed _ -> asks(CONFIRMED, Optional.empty(), sinceVersion);
            case CandidateWithdrawn _ -> asks(WITHDRAWN, Optional.empty(), sinceVersion);
            case CandidacyExpired _ -> asks(EXPIRED, Optional.empty(), sinceVersion);
            case SeatReleased _ -> asks(RELEASED, Optional.empty(), sinceVersion);
        };
    }

    private Candidacy asks(CandidacyStatus now, Optional<AnswerTerm> of, long sinceVersion) {
        return with(now, sinceVersion, veiled, of, 0, rejection);
    }

    private Candidacy with(
            CandidacyStatus now,
            long sinceVersion,
            boolean stillVeiled,
            Optional<AnswerTerm> asked,
            int reminded,
            @Nullable CandidateRejected said) {
        return new Candidacy(
                offerId, employerId, id, studentId, schoolId, now, sinceVersion, stillVeiled, asked, reminded, said);
    }

    /** It is what it was, for what the offer now is. */
    Candidacy seenAnew(long sinceVersion) {
        return with(status, sinceVersion, veiled, term, remindedOnDay, rejection);
    }

    /** Open, or confirmed. */
    boolean lasts() {
        return status.isOpen() || status == CONFIRMED;
    }

    /** Never the other candidates, nor their schools. */
    Subjects concerned() {
        return Subjects.of(offerId, employerId, id, studentId, schoolId);
    }
}
