package nl.stagepact.domain.offer;

import static nl.stagepact.domain.offer.OfferRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.stagepact.domain.employer.Mentors;
import nl.stagepact.domain.employer.Recognitions;
import nl.stagepact.domain.offer.OfferCommand.OfferPlacement;
import nl.stagepact.domain.offer.OfferCommand.WithdrawOffer;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
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
 */
record Vacancy(OfferId id, EmployerId employerId, OfferTerms terms, boolean withdrawn) {

    static List<OfferEvent> publish(
            OfferPlacement command, Recognitions recognitions, Mentors mentors, LocalDate today) {
        var terms = command.terms();
        A_MENTOR_WORKS_FOR_THE_EMPLOYER.holdsIf(mentors.isMentorAt(terms.mentorId(), command.employerId()));
        ONLY_A_RECOGNISED_EMPLOYER_OFFERS.holdsIf(terms.mayBeTrainedAt(command.employerId(), recognitions, today));
        return List.of(new PlacementOffered(command.offerId(), command.employerId(), terms));
    }

    static Vacancy of(PlacementOffered event) {
        return new Vacancy(event.offerId(), event.employerId(), event.terms(), false);
    }

    List<OfferEvent> publishAgain(OfferPlacement command) {
        CommonRule.A_NATURAL_KEY_IS_USED_ONCE.holdsIf(
                employerId.equals(command.employerId()) && terms.equals(command.terms()));
        return List.of();
    }

    List<OfferEvent> withdraw(WithdrawOffer command, Candidacies candidacies) {
        if (withdrawn) {
            return List.of();
        }
        var events = new ArrayList<OfferEvent>();
        events.add(new OfferWithdrawn(id, command.reason()));
        events.addAll(candidacies.endOpenOnes());
        return events;
    }

    /** @throws nl.stagepact.domain.shared.Refusal when this student can't be proposed for it */
    void mustTake(Students.Standing student, Candidacies candidacies, Recognitions recognitions, LocalDate today) {
        ONLY_AN_OPEN_OFFER_TAKES_CANDIDATES.holdsIf(status(candidacies) == OfferStatus.OPEN);
        A_STUDENT_WHO_LEFT_IS_NOT_PLACED.holdsIf(!student.left());
        ONLY_A_COMPLETE_PROFILE_IS_PROPOSED.holdsUnlessMissing(student.missingInProfile());
        A_STUDENT_LEARNS_THE_OFFERED_QUALIFICATION.holdsIf(isLearnedBy(student));
        ONLY_A_RECOGNISED_EMPLOYER_OFFERS.holdsIf(terms.mayBeTrainedAt(employerId, recognitions, today));
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
                employerId,
                terms.mentorId(),
                terms.crebo(),
                terms.level(),
                terms.learningPath(),
                terms.period(),
                terms.daysPerWeek(),
                terms.hoursPerWeek());
    }

    int seats() {
        return terms.seats();
    }

    Subjects concerned() {
        return Subjects.of(id, employerId);
    }

    Vacancy offTheMarket() {
        return new Vacancy(id, employerId, terms, true);
    }

    private OfferStatus status(Candidacies candidacies) {
        if (withdrawn) {
            return OfferStatus.WITHDRAWN;
        }
        return candidacies.seatsConfirmed() < seats() ? OfferStatus.OPEN : OfferStatus.FILLED;
    }
}
