package nl.stagepact.domain.laws;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.laws.Townspeople.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stagepact.domain.kit.Places;
import nl.stagepact.domain.offer.OfferCommand.*;
import nl.stagepact.domain.placement.*;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.shared.*;
import nl.stagepact.domain.student.StudentCommand.*;

/** What employers sensibly do about their offers, and who is proposed for them. */
final class MarketSteps {

    private final Dice dice;
    private final Books books;

    MarketSteps(Dice dice, Books books) {
        this.dice = dice;
        this.books = books;
    }

    void add(LocalDate today, List<Step.Ask> possible) {
        possible.add(offer(today));
        dice.anyOf(books.offers.keySet()).ifPresent(offer -> {
            var employer = coordinatorOf(books.offers.get(offer).employer);
            possible.add(NextSteps.by(today, employer, new ReconfirmOffer(offer)));
            possible.add(NextSteps.by(today, Actor.application(), new AskForReconfirmation(offer)));
            possible.add(NextSteps.by(today, Actor.application(), new ExpireOffer(offer)));
            possible.add(NextSteps.by(today, Actor.application(), new ReconsiderOffer(offer)));
        });
        dice.anyOf(onTheMarket(today)).ifPresent(offer -> {
            var student = dice.oneOf(STUDENTS);
            var who = dice.chance(0.7) ? coordinatorOf(schoolOf(student)) : asStudent(student);
            possible.add(NextSteps.by(today, who, new ProposeCandidate(offer, student)));
        });
    }

    private List<OfferId> onTheMarket(LocalDate today) {
        return books.offers.entrySet().stream()
                .filter(offer -> offer.getValue().isOnTheMarket(today))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Step.Ask offer(LocalDate today) {
        var employer = dice.oneOf(EMPLOYERS);
        var start = today.plusDays(dice.chance(0.2) ? dice.between(50, 120) : dice.between(0, 45));
        var places = Places.seats(dice.between(1, 3))
                .of(dice.oneOf(CREBOS))
                .of(dice.chance(0.9) ? EducationLevel.MBO_3 : EducationLevel.HBO)
                .in(new Period(start, start.plusDays(dice.oneOf(List.of(9, 25, 60, 100, 200, 380)))))
                .hours(dice.oneOf(List.of(8, 16, 24, 32, 36, 40)))
                .with(mentorOf(employer));
        var terms = (dice.chance(0.5) ? places.blindly() : places).terms();
        return NextSteps.by(
                today, coordinatorOf(employer), new OfferPlacement(new OfferId(dice.uuid()), employer, terms));
    }
}
