package nl.stagepact.domain.offer;

import static nl.stagepact.domain.offer.CandidacyStatus.*;
import static nl.stagepact.domain.offer.OfferRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.stagepact.domain.employer.Mentors;
import nl.stagepact.domain.employer.Recognitions;
import nl.stagepact.domain.offer.OfferCommand.*;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.shared.*;
import nl.stagepact.domain.student.Students;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An employer's places for one qualification and period, and everyone proposed for them. */
@AggregateRoot
class Offer {

    @AggregateIdentifier
    private @Nullable OfferId id;

    private EmployerId employerId;
    private OfferTerms terms;
    private boolean withdrawn;
    private final Map<CandidacyId, Candidacy> candidacies = new LinkedHashMap<>();
    private long version = -1;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided decide(
            OfferCommand command,
            Caller caller,
            Recognitions recognitions,
            Mentors mentors,
            Students students,
            PlacementCalendar calendar,
            Clock clock) {
        if (command instanceof OfferPlacement offer) {
            return publish(offer, caller, recognitions, mentors, clock);
        }
        CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST.holdsIf(id != null);
        return switch (command) {
            case OfferPlacement _ -> throw new IllegalStateException("Decided above");
            case WithdrawOffer c -> withdraw(c, caller);
            case ProposeCandidate c -> propose(c, caller, students, recognitions, clock);
            case InviteCandidate c -> invite(candidacy(c.candidacyId(), caller));
            case AcceptCandidate c -> accept(candidacy(c.candidacyId(), caller));
            case RejectCandidate c -> reject(c, candidacy(c.candidacyId(), caller));
            case ConfirmCandidate c -> confirm(candidacy(c.candidacyId(), caller), calendar);
            case WithdrawCandidate c -> withdraw(c, candidacy(c.candidacyId(), caller));
            case ReleaseSeat c -> release(candidacy(c.candidacyId(), caller));
        };
    }

    private Decided publish(
            OfferPlacement command, Caller caller, Recognitions recognitions, Mentors mentors, Clock clock) {
        var concerned = id == null ? Subjects.of(command.offerId(), command.employerId()) : concerned();
        caller.mayActOn(concerned, version);
        if (id != null) {
            CommonRule.A_NATURAL_KEY_IS_USED_ONCE.holdsIf(
                    employerId.equals(command.employerId()) && terms.equals(command.terms()));
            return new Decided(id, version);
        }
        var offered = command.terms();
        A_MENTOR_WORKS_FOR_THE_EMPLOYER.holdsIf(mentors.isMentorAt(offered.mentorId(), command.employerId()));
        ONLY_A_RECOGNISED_EMPLOYER_OFFERS.holdsIf(
                offered.mayBeTrainedAt(command.employerId(), recognitions, BusinessDay.today(clock)));
        apply(new PlacementOffered(command.offerId(), command.employerId(), offered), concerned.toMetaData());
        return decided(command.offerId());
    }

    private Decided withdraw(WithdrawOffer command, Caller caller) {
        caller.mayActOn(concerned(), version);
        if (!withdrawn) {
            apply(new OfferWithdrawn(id, command.reason()), concerned().toMetaData());
            candidacies.values().stream()
                    .filter(candidacy -> candidacy.status().isOpen())
                    .toList()
                    .forEach(candidacy -> happened(
                            candidacy, new CandidateWithdrawn(id, candidacy.id(), WithdrawalReason.OFFER_GONE)));
        }
        return decided(id);
    }

    private Decided propose(
            ProposeCandidate command, Caller caller, Students students, Recognitions recognitions, Clock clock) {
        var student = students.of(command.studentId())
                .orElseThrow(() -> new Refusal(CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST));
        caller.mayActOn(Subjects.of(command.studentId(), student.schoolId()), version);
        var earlier = candidacies.values().stream()
                .filter(candidacy -> candidacy.studentId().equals(command.studentId()))
                .toList();
        var open = earlier.stream()
                .filter(candidacy -> candidacy.status().isOpen() || candidacy.status() == CONFIRMED)
                .findFirst();
        if (open.isPresent()) {
            return decided(open.get().id());
        }
        ONLY_AN_OPEN_OFFER_TAKES_CANDIDATES.holdsIf(status() == OfferStatus.OPEN);
        ONLY_A_COMPLETE_PROFILE_IS_PROPOSED.holdsUnlessMissing(student.missingInProfile());
        A_STUDENT_LEARNS_THE_OFFERED_QUALIFICATION.holdsIf(
                !terms.level().needsRecognition() || terms.crebo().equals(student.programme()));
        ONLY_A_RECOGNISED_EMPLOYER_OFFERS.holdsIf(
                terms.mayBeTrainedAt(employerId, recognitions, BusinessDay.today(clock)));
        int attempt = earlier.size() + 1;
        var candidacyId = CandidacyId.of(id, command.studentId(), attempt);
        apply(
                new CandidateProposed(
                        id, candidacyId, command.studentId(), student.schoolId(), employerId, attempt, terms.period()),
                Subjects.of(id, employerId, candidacyId, command.studentId(), student.schoolId())
                        .toMetaData());
        return decided(candidacyId);
    }

    private Decided invite(Candidacy candidacy) {
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(candidacy.status().isOpen());
        return candidacy.status() == PROPOSED
                ? happened(candidacy, new CandidateInvited(id, candidacy.id()))
                : decided(candidacy.id());
    }

    private Decided accept(Candidacy candidacy) {
        if (candidacy.status().keepsASeat()) {
            return decided(candidacy.id());
        }
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(candidacy.status().isOpen());
        NO_MORE_STUDENTS_THAN_SEATS.holdsIf(seatsKept() < terms.seats());
        return happened(candidacy, new CandidateAccepted(id, candidacy.id()));
    }

    private Decided reject(RejectCandidate command, Candidacy candidacy) {
        var event =
                new CandidateRejected(id, candidacy.id(), command.reason(), command.criterion(), command.explanation());
        if (candidacy.wasRejectedBy(event)) {
            return decided(candidacy.id());
        }
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(candidacy.status().isOpen());
        CHOOSING_ANOTHER_NAMES_THE_CRITERION.holdsIf(command.reason() != RejectionReason.OTHER_CANDIDATE_CHOSEN
                || command.criterion().isPresent());
        return happened(candidacy, event);
    }

    private Decided confirm(Candidacy candidacy, PlacementCalendar calendar) {
        if (candidacy.status() == CONFIRMED) {
            return decided(candidacy.id());
        }
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(candidacy.status().isOpen());
        THE_EMPLOYER_ACCEPTS_BEFORE_THE_STUDENT_CONFIRMS.holdsIf(candidacy.status() == ACCEPTED);
        NOBODY_IS_IN_TWO_PLACES_AT_ONCE.holdsIf(calendar.reserve(
                PlacementId.of(candidacy.id()), candidacy.studentId(), terms.period(), terms.hoursPerWeek()));
        var place = new ConfirmedPlace(
                candidacy.studentId(),
                candidacy.schoolId(),
                employerId,
                terms.mentorId(),
                terms.crebo(),
                terms.level(),
                terms.learningPath(),
                terms.period(),
                terms.daysPerWeek(),
                terms.hoursPerWeek());
        happened(candidacy, new CandidateConfirmed(id, candidacy.id(), place));
        if (seatsConfirmed() == terms.seats()) {
            apply(new OfferFilled(id), concerned().toMetaData());
        }
        return decided(candidacy.id());
    }

    private Decided withdraw(WithdrawCandidate command, Candidacy candidacy) {
        if (candidacy.status() == WITHDRAWN) {
            return decided(candidacy.id());
        }
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(candidacy.status().isOpen());
        return happened(candidacy, new CandidateWithdrawn(id, candidacy.id(), command.reason()));
    }

    private Decided release(Candidacy candidacy) {
        if (candidacy.status() == RELEASED) {
            return decided(candidacy.id());
        }
        ONLY_AN_OPEN_CANDIDACY_CHANGES.holdsIf(candidacy.status() == CONFIRMED);
        return happened(candidacy, new SeatReleased(id, candidacy.id()));
    }

    @EventSourcingHandler
    void evolve(OfferEvent event, @SequenceNumber long sequence) {
        version = sequence;
        switch (event) {
            case PlacementOffered e -> {
                id = e.offerId();
                employerId = e.employerId();
                terms = e.terms();
            }
            case OfferWithdrawn _ -> withdrawn = true;
            case OfferFilled _ -> {
                // follows from the seats that are confirmed
            }
            case CandidateProposed e ->
                candidacies.put(
                        e.candidacyId(),
                        new Candidacy(e.candidacyId(), e.studentId(), e.schoolId(), PROPOSED, version, null));
            case CandidateRejected e ->
                candidacies.computeIfPresent(e.candidacyId(), (_, was) -> was.rejected(e, version));
            case CandidateInvited e -> becomes(e, INVITED);
            case CandidateAccepted e -> becomes(e, ACCEPTED);
            case CandidateConfirmed e -> becomes(e, CONFIRMED);
            case CandidateWithdrawn e -> becomes(e, WITHDRAWN);
            case SeatReleased e -> becomes(e, RELEASED);
        }
    }

    private void becomes(CandidacyEvent event, CandidacyStatus status) {
        candidacies.computeIfPresent(event.candidacyId(), (_, was) -> was.is(status, version));
    }

    private OfferStatus status() {
        if (withdrawn) {
            return OfferStatus.WITHDRAWN;
        }
        return seatsConfirmed() < terms.seats() ? OfferStatus.OPEN : OfferStatus.FILLED;
    }

    private long seatsKept() {
        return candidacies.values().stream()
                .filter(candidacy -> candidacy.status().keepsASeat())
                .count();
    }

    private long seatsConfirmed() {
        return candidacies.values().stream()
                .filter(candidacy -> candidacy.status() == CONFIRMED)
                .count();
    }

    /** @throws Refusal when there is none, or it is somebody else's, or it has changed since the caller saw it */
    private Candidacy candidacy(CandidacyId candidacyId, Caller caller) {
        var candidacy = candidacies.get(candidacyId);
        CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST.holdsIf(candidacy != null);
        caller.mayActOn(concerned(candidacy), candidacy.version());
        return candidacy;
    }

    private Subjects concerned() {
        return Subjects.of(id, employerId);
    }

    /** Never the other candidates, nor their schools. */
    private Subjects concerned(Candidacy candidacy) {
        return concerned().and(candidacy.id(), candidacy.studentId(), candidacy.schoolId());
    }

    private Decided happened(Candidacy candidacy, CandidacyEvent event) {
        apply(event, concerned(candidacy).toMetaData());
        return decided(candidacy.id());
    }

    private Decided decided(Id about) {
        return new Decided(about, version);
    }
}
