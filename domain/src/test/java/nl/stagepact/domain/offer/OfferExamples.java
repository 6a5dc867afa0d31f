package nl.stagepact.domain.offer;

import static nl.stagepact.domain.kit.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.kit.Places;
import nl.stagepact.domain.kit.StreamExamples;
import nl.stagepact.domain.offer.OfferEvent.CandidacyExpired;
import nl.stagepact.domain.offer.OfferEvent.CandidacyReminded;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.offer.OfferEvent.CandidateInvited;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.OfferExpired;
import nl.stagepact.domain.offer.OfferEvent.OfferFilled;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmationAsked;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmed;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.offer.OfferEvent.SeatReleased;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;

/** Places at the bakery, and what has happened to them. */
abstract class OfferExamples extends StreamExamples<OfferCommand, OfferEvent> {

    static final String REASON = "De bakkerij verhuist.";

    /** Of what is published today: the day on which it would be asked about, and the day on which it would be gone. */
    static final LocalDate ASKED = day("2027-01-03");

    static final LocalDate GONE = day("2027-01-17");
    static final Freshness FRESH = new Freshness(1, TODAY, ASKED, GONE);

    OfferExamples() {
        super(Offer.class, OfferCommand.class);
    }

    static List<OfferEvent> anOpenOffer() {
        return anOpenOffer(Places.seats(3));
    }

    static List<OfferEvent> anOpenOffer(Places places) {
        return List.of(new PlacementOffered(OFFER, BAKERY, places.terms(), Optional.of(FRESH)));
    }

    static List<OfferEvent> offerWithdrawn() {
        return List.of(new OfferWithdrawn(OFFER, REASON));
    }

    static List<OfferEvent> expired() {
        return List.of(new OfferExpired(OFFER, FRESH));
    }

    static Actor stagepact() {
        return Actor.application();
    }

    static Freshness since(LocalDate day) {
        return FreshnessPolicy.firstEdition().since(day);
    }

    static List<OfferEvent> asked() {
        return List.of(new OfferReconfirmationAsked(OFFER, FRESH));
    }

    static List<OfferEvent> reconfirmed(LocalDate day) {
        return List.of(new OfferReconfirmed(OFFER, since(day)));
    }

    static List<OfferEvent> filled() {
        return List.of(
                new PlacementOffered(OFFER, BAKERY, Places.seats(1).terms(), Optional.of(FRESH)),
                proposal(SANNE, 1),
                new CandidateAccepted(OFFER, candidacyOf(SANNE), Optional.empty()),
                confirmation(SANNE, Places.seats(1)),
                new OfferFilled(OFFER));
    }

    static List<OfferEvent> proposed(StudentId student) {
        return List.of(proposal(student, 1));
    }

    /** For an employer that must choose without knowing whom. */
    static List<OfferEvent> proposedBlindly(StudentId student) {
        return List.of(proposal(student, 1, how(CandidacyOrigin.SCHOOL, true)));
    }

    static Proposal how(CandidacyOrigin origin, boolean blind) {
        return new Proposal(origin, blind, termOf(Party.EMPLOYER).orElseThrow());
    }

    /** Asked today, so two weeks from now. */
    static Optional<AnswerTerm> termOf(Party party) {
        return Optional.of(new AnswerTerm(party, TODAY, TODAY.plusDays(14), 1));
    }

    static List<OfferEvent> reminded(StudentId student, int day, Party party) {
        return List.of(new CandidacyReminded(
                OFFER, candidacyOf(student), day, termOf(party).orElseThrow()));
    }

    static List<OfferEvent> expired(StudentId student) {
        return List.of(new CandidacyExpired(OFFER, candidacyOf(student), Party.EMPLOYER));
    }

    static List<OfferEvent> invited(StudentId student) {
        return List.of(new CandidateInvited(OFFER, candidacyOf(student), termOf(Party.EMPLOYER)));
    }

    static List<OfferEvent> accepted(StudentId student) {
        return List.of(new CandidateAccepted(OFFER, candidacyOf(student), termOf(Party.STUDENT)));
    }

    static List<OfferEvent> rejected(StudentId student) {
        return List.of(rejection(student, RejectionReason.CAPACITY, Optional.empty()));
    }

    static List<OfferEvent> withdrawn(StudentId student) {
        return List.of(new CandidateWithdrawn(OFFER, candidacyOf(student), WithdrawalReason.STUDENT));
    }

    static List<OfferEvent> confirmed(StudentId student) {
        return List.of(confirmation(student, Places.seats(3)));
    }

    static List<OfferEvent> released(StudentId student) {
        return List.of(new SeatReleased(OFFER, candidacyOf(student)));
    }

    static CandidacyId candidacyOf(StudentId student) {
        return CandidacyId.of(OFFER, student, 1);
    }

    static SchoolId schoolOf(StudentId student) {
        return student.equals(DAAN) ? SOUTH : NORTH;
    }

    static CandidateProposed proposal(StudentId student, int attempt) {
        return proposal(student, attempt, how(CandidacyOrigin.SCHOOL, false));
    }

    static CandidateProposed proposalOf(StudentId student, LocalDate day) {
        var term = new AnswerTerm(Party.EMPLOYER, day, day.plusDays(14), 1);
        return proposal(student, 1, new Proposal(CandidacyOrigin.SCHOOL, false, term));
    }

    static CandidateProposed proposal(StudentId student, int attempt, Proposal proposal) {
        return new CandidateProposed(
                OFFER,
                CandidacyId.of(OFFER, student, attempt),
                student,
                schoolOf(student),
                BAKERY,
                attempt,
                SPRING,
                Optional.of(proposal));
    }

    static CandidateRejected rejection(StudentId student, RejectionReason reason, Optional<String> criterion) {
        return new CandidateRejected(
                OFFER, candidacyOf(student), reason, criterion, told(student, "Wij hebben nu te weinig begeleiders."));
    }

    static CandidateConfirmed confirmation(StudentId student, Places places) {
        return new CandidateConfirmed(
                OFFER, candidacyOf(student), places.confirmedFor(student, schoolOf(student), BAKERY));
    }
}
