package nl.stagepact.application.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.offer.Characteristic;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.offer.Location;
import nl.stagepact.domain.offer.OfferCommand.*;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.placement.PlacementCommand.ConfirmPlacement;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.student.StudentCommand.EscalateSearch;

/** An offer, and what becomes of those who are proposed for it. */
final class OfferStory {

    /** Euros per day: €150 to €750 a month, most often €400, by how many days a week that is. */
    private static final List<String> ALLOWANCES =
            List.of("30.77", "30.77", "11.54", "23.08", "30.77", "0.00", "19.23", "43.27");

    /** Days after publication: six weeks, and a weekend in which nobody of the region acts. */
    static final int ASKED = 44;

    /** Eight weeks, and a weekend. */
    static final int EXPIRED = 58;

    private final Chronicle chronicle;
    private final DemoEmployer employer;
    private final Player mentor;
    private final Programme programme;
    private final OfferId id;
    private final OfferTerms terms;

    /** What distinguishes one offer from the next. */
    record Shape(Period period, LearningPath path, int seats, boolean blind) {}

    OfferStory(Chronicle chronicle, DemoEmployer employer, Player mentor, Programme programme, Shape shape, int turn) {
        this.chronicle = chronicle;
        this.employer = employer;
        this.mentor = mentor;
        this.programme = programme;
        this.id = new OfferId(Id.fromNaturalKey("demo-offer", turn));
        this.terms = termsOf(shape, turn);
    }

    private OfferTerms termsOf(Shape shape, int turn) {
        var week = WorkingWeek.of(programme, shape.path());
        var characteristics = EnumSet.noneOf(Characteristic.class);
        for (var characteristic : Characteristic.values()) {
            if ((turn + characteristic.ordinal()) % 3 == 0) {
                characteristics.add(characteristic);
            }
        }
        return new OfferTerms(
                programme.job(),
                programme.assignment(),
                programme.tasks(),
                programme.department(),
                new Location(employer.address().postcode(), employer.address().municipality(), Region.NAME),
                programme.crebo(),
                programme.level(),
                shape.path(),
                PlacementType.WORKING,
                shape.period(),
                week.days(),
                week.hours(),
                shape.seats(),
                mentor.personId(),
                turn % 3 == 1 ? Optional.empty() : Optional.of("Reiskosten"),
                new BigDecimal(ALLOWANCES.get(turn % ALLOWANCES.size())),
                characteristics,
                programme == Programme.SOFTWARE_DEVELOPER && turn % 2 == 1 ? Language.EN : Language.NL,
                shape.blind());
    }

    DemoEmployer employer() {
        return employer;
    }

    Player mentor() {
        return mentor;
    }

    Programme programme() {
        return programme;
    }

    OfferTerms terms() {
        return terms;
    }

    /** A student's first candidacy here. */
    CandidacyId candidacyOf(Learner learner) {
        return CandidacyId.of(id, learner.pseudonym(), 1);
    }

    PlacementId placementOf(Learner learner) {
        return PlacementId.of(candidacyOf(learner));
    }

    void publish(LocalDate day) {
        chronicle.add(
                day,
                employer.contact().actor(),
                new OfferPlacement(id, employer.id(), terms),
                Set.of(employer.id().value()));
    }

    /** The employer is asked whether it is still true, and after a while it is gone; as far as that lies in the past. */
    void goesStale(LocalDate published, Days days) {
        byStagepact(published.plusDays(ASKED), days, new AskForReconfirmation(id));
        byStagepact(published.plusDays(EXPIRED), days, new ExpireOffer(id));
    }

    /** Where its employer's fell away: Stagepact's own automation finds done what that leads to. */
    void losesItsRecognition(Days days) {
        switch (employer.standing()) {
            case RECOGNISED, NEVER_RECOGNISED -> {
                // nothing fell away
            }
            case SUSPENDED, WITHDRAWN -> byStagepact(employer.decidedOn(days), days, new ReconsiderOffer(id));
        }
    }

    void reconfirm(LocalDate day) {
        chronicle.add(
                day,
                employer.contact().actor(),
                new ReconfirmOffer(id),
                Set.of(employer.id().value()));
    }

    private void byStagepact(LocalDate day, Days days, Object command) {
        if (day.isBefore(days.today())) {
            chronicle.add(
                    day, Actor.application(), command, Set.of(employer.id().value()));
        }
    }

    /** @param waiting who loses their chance here */
    void withdraw(LocalDate day, String reason, Learner waiting) {
        chronicle.add(
                day,
                employer.contact().actor(),
                new WithdrawOffer(id, reason),
                Set.of(employer.id().value()));
        mayEscalate(day, waiting);
    }

    void propose(LocalDate day, Learner learner) {
        act(day, learner, learner.school().coordinator().actor(), new ProposeCandidate(id, learner.id()));
    }

    /** Without waiting for the school. */
    void apply(LocalDate day, Learner learner) {
        act(day, learner, learner.player().actor(), new ProposeCandidate(id, learner.id()));
    }

    /** Whoever must answer is reminded as Stagepact does, as long as the term has run by today. */
    void remind(LocalDate asked, Learner learner, Days days) {
        for (int passed : List.of(3, 10)) {
            if (asked.plusDays(passed).isBefore(days.today())) {
                act(
                        asked.plusDays(passed),
                        learner,
                        Actor.application(),
                        new RemindOfCandidacy(id, candidacyOf(learner)));
            }
        }
    }

    /** Two weeks after it was asked, nobody had answered. */
    void expire(LocalDate asked, Learner learner) {
        act(asked.plusDays(15), learner, Actor.application(), new ExpireCandidacy(id, candidacyOf(learner)));
    }

    void invite(LocalDate day, Learner learner) {
        act(day, learner, employer.contact().actor(), new InviteCandidate(id, candidacyOf(learner)));
    }

    void accept(LocalDate day, Learner learner) {
        act(day, learner, employer.contact().actor(), new AcceptCandidate(id, candidacyOf(learner)));
    }

    void reject(LocalDate day, Learner learner, RejectionReason reason) {
        act(
                day,
                learner,
                employer.contact().actor(),
                new RejectCandidate(
                        id,
                        candidacyOf(learner),
                        reason,
                        reason == RejectionReason.OTHER_CANDIDATE_CHOSEN
                                ? Optional.of("Ervaring met de taken op deze plek")
                                : Optional.empty(),
                        Personal.of(learner.id(), Phrases.rejection(reason))));
    }

    /** The student says yes, and the placement exists: Stagepact's own automation finds both done. */
    void confirm(LocalDate day, Learner learner) {
        act(day, learner, learner.player().actor(), new ConfirmCandidate(id, candidacyOf(learner)));
        var place = new ConfirmedPlace(
                learner.id(),
                learner.school().id(),
                employer.id(),
                terms.mentorId(),
                terms.crebo(),
                terms.level(),
                terms.learningPath(),
                terms.period(),
                terms.daysPerWeek(),
                terms.hoursPerWeek());
        act(
                day,
                learner,
                Actor.application(),
                new ConfirmPlacement(placementOf(learner), id, candidacyOf(learner), place));
    }

    void withdrawCandidate(LocalDate day, Learner learner, WithdrawalReason reason) {
        var actor = switch (reason) {
            case STUDENT -> learner.player().actor();
            case SCHOOL -> learner.school().coordinator().actor();
            case PLACED_ELSEWHERE, OFFER_GONE, RECOGNITION -> Actor.application();
        };
        act(day, learner, actor, new WithdrawCandidate(id, candidacyOf(learner), reason));
    }

    void release(LocalDate day, Learner learner) {
        act(day, learner, Actor.application(), new ReleaseSeat(id, candidacyOf(learner)));
    }

    private void act(LocalDate day, Learner learner, Actor actor, Object command) {
        var concerns = Set.of(employer.id().value(), learner.id().value());
        chronicle.add(day, actor, command, concerns);
        if (fallsAway(command)) {
            mayEscalate(day, learner);
        }
    }

    /** As Stagepact's own automation does when a candidacy has come to nothing: it finds this done. */
    void mayEscalate(LocalDate day, Learner learner) {
        chronicle.add(
                day,
                Actor.application(),
                new EscalateSearch(learner.id(), Optional.empty()),
                Set.of(employer.id().value(), learner.id().value()));
    }

    private static boolean fallsAway(Object command) {
        return switch (command) {
            case RejectCandidate _, ExpireCandidacy _ -> true;
            case WithdrawCandidate c -> c.reason() != WithdrawalReason.PLACED_ELSEWHERE;
            default -> false;
        };
    }
}
