package nl.stagepact.domain.offer;

import static nl.stagepact.domain.offer.OfferRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.employer.Mentors;
import nl.stagepact.domain.employer.Recognitions;
import nl.stagepact.domain.offer.OfferCommand.OfferPlacement;
import nl.stagepact.domain.offer.OfferCommand.ReviseOffer;
import nl.stagepact.domain.offer.OfferCommand.WithdrawOffer;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.shared.CommonRule;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.domain.student.Students;

/**
 * The offer itself: what the employer offers, and whether it can still be had. Each decision answers with what then happens:
 * nothing when it was so already.
 *
 * @param first what was published; {@code terms} are what became of it
 * @param freshness nothing for what was published before offers went stale: it never does, until it is reconfirmed
 * @param asked whether the employer was asked to reconfirm, since it last did
 */
record Vacancy(
        PlacementOffered first, OfferTerms terms, Optional<Freshness> freshness, boolean asked, Standing standing) {

    private static final List<OfferEvent> NOTHING = List.of();

    /** What an offer says when Stagepact withdraws it: not why, which is between SBB and the employer. */
    static final String NO_RECOGNITION =
            "De erkenning voor deze opleiding geldt nu niet. (The recognition for this qualification does not hold now.)";

    private enum Standing {
        ON_THE_MARKET,
        EXPIRED,
        WITHDRAWN
    }

    static List<OfferEvent> publish(
            OfferPlacement command,
            Recognitions recognitions,
            Mentors mentors,
            FreshnessPolicy policy,
            LocalDate today) {
        mustBeOffered(command.employerId(), command.terms(), recognitions, mentors, today);
        return List.of(new PlacementOffered(
                command.offerId(), command.employerId(), command.terms(), Optional.of(policy.since(today))));
    }

    private static void mustBeOffered(
            EmployerId employer, OfferTerms terms, Recognitions recognitions, Mentors mentors, LocalDate today) {
        A_MENTOR_WORKS_FOR_THE_EMPLOYER.holdsIf(mentors.isMentorAt(terms.mentorId(), employer));
        ONLY_A_RECOGNISED_EMPLOYER_OFFERS.holdsIf(terms.mayBeTrainedAt(employer, recognitions, today));
    }

    static Vacancy of(PlacementOffered event) {
        return new Vacancy(event, event.terms(), event.freshness(), false, Standing.ON_THE_MARKET);
    }

    List<OfferEvent> publishAgain(OfferPlacement command) {
        CommonRule.A_NATURAL_KEY_IS_USED_ONCE.holdsIf(
                employerId().equals(command.employerId()) && first.terms().equals(command.terms()));
        return NOTHING;
    }

    /** Expired places may be brought up to date too, before they are reconfirmed. */
    List<OfferEvent> revise(
            ReviseOffer command, Candidacies candidacies, Recognitions recognitions, Mentors mentors, LocalDate today) {
        var revised = command.terms();
        if (revised.equals(terms)) {
            return NOTHING;
        }
        WHAT_WAS_WITHDRAWN_STAYS_WITHDRAWN.holdsIf(standing != Standing.WITHDRAWN);
        NOBODY_LOSES_A_SEAT_BY_A_REVISION.holdsIf(candidacies.seatsKept() <= revised.seats());
        WHAT_CANDIDATES_COUNT_ON_IS_NOT_REVISED.holdsUnlessMissing(candidacies.countOn(terms, revised));
        mustBeOffered(employerId(), revised, recognitions, mentors, today);
        var events = new ArrayList<OfferEvent>();
        events.add(new OfferRevised(id(), revised, command.reason(), candidacies.open()));
        if (candidacies.seatsConfirmed() == revised.seats() && revised.seats() < seats()) {
            events.add(new OfferFilled(id()));
        }
        return events;
    }

    /** What had expired is back on the market; the candidacies that ended with it stay ended. */
    List<OfferEvent> reconfirm(FreshnessPolicy policy, Recognitions recognitions, LocalDate today) {
        if (standing == Standing.ON_THE_MARKET
                && freshness.filter(it -> it.sinceDate().equals(today)).isPresent()) {
            return NOTHING;
        }
        WHAT_WAS_WITHDRAWN_STAYS_WITHDRAWN.holdsIf(standing != Standing.WITHDRAWN);
        A_PERIOD_THAT_HAS_BEGUN_TAKES_NO_CANDIDATES.holdsIf(isYetToCome(today));
        ONLY_A_RECOGNISED_EMPLOYER_OFFERS.holdsIf(terms.mayBeTrainedAt(employerId(), recognitions, today));
        return List.of(new OfferReconfirmed(id(), policy.since(today)));
    }

    /** Stagepact looks whether it is time. */
    List<OfferEvent> askForReconfirmation(Candidacies candidacies, LocalDate today) {
        return freshness
                .filter(it -> it.on(today) == Freshness.State.STALE_SOON)
                .filter(_ -> !asked && status(candidacies, today) == OfferStatus.OPEN && isYetToCome(today))
                .map(it -> List.<OfferEvent>of(new OfferReconfirmationAsked(id(), it)))
                .orElse(NOTHING);
    }

    /** Stagepact looks whether it is time. A filled offer has nothing on the market that could be stale. */
    List<OfferEvent> expire(Candidacies candidacies, LocalDate today) {
        if (standing != Standing.ON_THE_MARKET || status(candidacies, today) != OfferStatus.EXPIRED) {
            return NOTHING;
        }
        var events = new ArrayList<OfferEvent>();
        freshness.ifPresent(it -> events.add(new OfferExpired(id(), it)));
        events.addAll(candidacies.endUnanswered());
        return events;
    }

    List<OfferEvent> withdraw(WithdrawOffer command, Candidacies candidacies) {
        if (standing == Standing.WITHDRAWN) {
            return NOTHING;
        }
        var events = new ArrayList<OfferEvent>();
        events.add(new OfferWithdrawn(id(), command.reason()));
        events.addAll(candidacies.endOpen(WithdrawalReason.OFFER_GONE));
        return events;
    }

    /** Stagepact looks whether the employer may still train today. What is not on the market stays as it is. */
    List<OfferEvent> reconsider(Candidacies candidacies, Recognitions recognitions, LocalDate today) {
        if (!terms.level().needsRecognition() || recognitions.isRecognised(employerId(), terms.crebo(), today)) {
            return NOTHING;
        }
        var events = new ArrayList<OfferEvent>();
        if (status(candidacies, today) == OfferStatus.OPEN) {
            events.add(new OfferWithdrawn(id(), NO_RECOGNITION));
        }
        events.addAll(candidacies.endOpen(WithdrawalReason.RECOGNITION));
        return events;
    }

    /** @throws nl.stagepact.domain.shared.Refusal when this student can't be proposed for it */
    void mustTake(Students.Standing student, Candidacies candidacies, Recognitions recognitions, LocalDate today) {
        ONLY_AN_OPEN_OFFER_TAKES_CANDIDATES.holdsIf(status(candidacies, today) == OfferStatus.OPEN);
        A_PERIOD_THAT_HAS_BEGUN_TAKES_NO_CANDIDATES.holdsIf(isYetToCome(today));
        A_STUDENT_WHO_LEFT_IS_NOT_PLACED.holdsIf(!student.left());
        ONLY_A_COMPLETE_PROFILE_IS_PROPOSED.holdsUnlessMissing(student.missingInProfile());
        A_STUDENT_LEARNS_THE_OFFERED_QUALIFICATION.holdsIf(isLearnedBy(student));
        ONLY_A_RECOGNISED_EMPLOYER_OFFERS.holdsIf(terms.mayBeTrainedAt(employerId(), recognitions, today));
    }

    /**
     * What was published for a period already under way is recorded afterwards, as a school does that begins with Stagepact
     * in the middle of a year: that stays possible.
     */
    private boolean isYetToCome(LocalDate today) {
        var start = terms.period().startDate();
        boolean recordedAfterwards =
                first.freshness().filter(it -> !it.sinceDate().isBefore(start)).isPresent();
        return recordedAfterwards || today.isBefore(start);
    }

    /** @throws nl.stagepact.domain.shared.Refusal when this student, once proposed, can't be placed here any more */
    void mustStillSuit(Students.Standing student) {
        A_STUDENT_WHO_LEFT_IS_NOT_PLACED.holdsIf(!student.left());
        A_STUDENT_LEARNS_THE_OFFERED_QUALIFICATION.holdsIf(isLearnedBy(student));
    }

    boolean stillSuits(Students.Standing student) {
        return !student.left() && isLearnedBy(student);
    }

    private boolean isLearnedBy(Students.Standing student) {
        return !terms.level().needsRecognition() || terms.crebo().equals(student.programme());
    }

    ConfirmedPlace placeFor(StudentId student, SchoolId school) {
        return new ConfirmedPlace(
                student,
                school,
                employerId(),
                terms.mentorId(),
                terms.crebo(),
                terms.level(),
                terms.learningPath(),
                terms.period(),
                terms.daysPerWeek(),
                terms.hoursPerWeek());
    }

    OfferId id() {
        return first.offerId();
    }

    EmployerId employerId() {
        return first.employerId();
    }

    int seats() {
        return terms.seats();
    }

    Subjects concerned() {
        return Subjects.of(id(), employerId());
    }

    Vacancy after(VacancyEvent event) {
        return switch (event) {
            case PlacementOffered e -> of(e);
            case OfferRevised e -> new Vacancy(first, e.terms(), freshness, asked, standing);
            case OfferReconfirmationAsked _ -> new Vacancy(first, terms, freshness, true, standing);
            case OfferReconfirmed e ->
                new Vacancy(first, terms, Optional.of(e.freshness()), false, Standing.ON_THE_MARKET);
            case OfferExpired _ -> new Vacancy(first, terms, freshness, asked, Standing.EXPIRED);
            case OfferWithdrawn _ -> new Vacancy(first, terms, freshness, asked, Standing.WITHDRAWN);
            // follows from the seats that are confirmed
            case OfferFilled _ -> this;
        };
    }

    /** Expired by the calendar, also when Stagepact has not got round to saying so. */
    private OfferStatus status(Candidacies candidacies, LocalDate today) {
        if (standing == Standing.WITHDRAWN) {
            return OfferStatus.WITHDRAWN;
        }
        if (candidacies.seatsConfirmed() >= seats()) {
            return OfferStatus.FILLED;
        }
        boolean isOver =
                freshness.filter(it -> it.on(today) == Freshness.State.EXPIRED).isPresent();
        return standing == Standing.EXPIRED || isOver ? OfferStatus.EXPIRED : OfferStatus.OPEN;
    }
}
