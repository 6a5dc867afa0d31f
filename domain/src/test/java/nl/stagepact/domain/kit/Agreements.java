package nl.stagepact.domain.kit;

import static nl.stagepact.domain.kit.Cast.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.FourthParty;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;

/** Agreements that say all that the law asks. */
public record Agreements(
        Period period,
        int hoursPerWeek,
        PersonId mentor,
        PersonId supervisor,
        Optional<FourthParty> fourthParty,
        Optional<String> workplace) {

    /** As it was confirmed, with the supervisor from the north. */
    public static Agreements on(ConfirmedPlace place) {
        return new Agreements(
                place.period(), place.hoursPerWeek(), place.mentorId(), SUPERVISOR, Optional.empty(), Optional.empty());
    }

    public Agreements in(Period other) {
        return new Agreements(other, hoursPerWeek, mentor, supervisor, fourthParty, workplace);
    }

    public Agreements hours(int other) {
        return new Agreements(period, other, mentor, supervisor, fourthParty, workplace);
    }

    public Agreements mentoredBy(PersonId other) {
        return new Agreements(period, hoursPerWeek, other, supervisor, fourthParty, workplace);
    }

    public Agreements supervisedBy(PersonId other) {
        return new Agreements(period, hoursPerWeek, mentor, other, fourthParty, workplace);
    }

    public Agreements signedAlsoBy(FourthParty other) {
        return new Agreements(period, hoursPerWeek, mentor, supervisor, Optional.of(other), workplace);
    }

    public Agreements at(String other) {
        return new Agreements(period, hoursPerWeek, mentor, supervisor, fourthParty, Optional.of(other));
    }

    public AgreementContent content() {
        return new AgreementContent(
                Optional.of(period),
                Optional.of(800),
                Map.of(1, 300, 2, 500),
                Optional.of("Elke week een uur met de praktijkopleider."),
                Optional.of("Kerntaak 1: produceert brood."),
                Optional.of("Proeve van bekwaamheid aan het eind."),
                Optional.of("Met wederzijds goedvinden, of als de erkenning eindigt."),
                Optional.of(mentor),
                Optional.of(supervisor),
                Optional.of(hoursPerWeek),
                Optional.of(5),
                List.of(),
                Optional.empty(),
                fourthParty,
                workplace);
    }
}
