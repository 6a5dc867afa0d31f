package nl.stagepact.domain.laws;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.laws.Townspeople.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.ObjectionOutcome;
import nl.stagepact.domain.employer.ProcedureCommand.*;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Personal;

/** Anything about recognitions, sensible or not. */
final class AnythingDecided {

    private final Dice dice;

    AnythingDecided(Dice dice) {
        this.dice = dice;
    }

    Object on(LocalDate today) {
        return dice.oneOf(all(today)).get();
    }

    private List<Supplier<Object>> all(LocalDate today) {
        return List.of(
                () -> new GrantRecognition(employer(), crebos(), around(today), "Bezocht."),
                () -> new SuspendRecognition(
                        employer(),
                        crebos(),
                        around(today),
                        maybe(() -> around(today)),
                        "Klacht.",
                        Optional.empty(),
                        Optional.empty()),
                () -> new SuspendRecognition(
                        employer(),
                        crebos(),
                        around(today),
                        maybe(() -> around(today)),
                        "Maatregel.",
                        Optional.of(today),
                        Optional.of(RecognitionSteps.CASE)),
                () -> new LiftMeasure(employer(), RecognitionSteps.CASE, around(today)),
                () -> new RefuseRecognition(employer(), crebos(), around(today), today, "Nog niet."),
                () -> new ReviewRecognition(employer(), crebos(), around(today), "Herbeoordeeld."),
                () -> new RestoreRecognition(employer(), crebos(), around(today), "Hersteld."),
                () -> new LetRecognitionLapse(
                        employer(), dice.oneOf(CREBOS), around(today).minusYears(4)),
                () -> new ApplyForRecognition(employer(), crebos(), words()),
                () -> new InviteToRecognitionHearing(employer(), crebos(), around(today), "Voornemen."),
                () -> new RecordRecognitionHearing(employer(), around(today), words()),
                () -> new WaiveRecognitionHearing(employer(), "Ziet ervan af."),
                () -> new LodgeObjection(employer(), crebos(), around(today), words()),
                () -> new DecideObjection(
                        employer(),
                        dice.between(1, 2),
                        dice.oneOf(List.of(ObjectionOutcome.values())),
                        around(today),
                        maybe(() -> around(today)),
                        words()),
                () -> new FollowCaseOnObjection(
                        employer(),
                        RecognitionSteps.CASE,
                        dice.oneOf(List.of(ObjectionOutcome.values())),
                        around(today)),
                () -> new GrantInterimRelief(employer(), dice.between(1, 2), around(today), "De rechter."),
                () -> new ReinstateRecognition(employer(), crebos(), around(today), "Opgelost."),
                () -> new ReinstateRecognition(employer(), Set.of(), today, "Opgelost."),
                () -> new WithdrawRecognition(
                        employer(), Set.of(dice.oneOf(CREBOS)), around(today), today, "Ernstig.", Optional.empty()));
    }

    private EmployerId employer() {
        return dice.chance(0.95) ? dice.oneOf(EMPLOYERS) : new EmployerId(dice.uuid());
    }

    private Set<Crebo> crebos() {
        return dice.oneOf(List.of(Set.of(BAKER), Set.of(MECHANIC), Set.copyOf(CREBOS)));
    }

    private LocalDate around(LocalDate today) {
        return today.plusDays(dice.between(-20, 20));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return dice.chance(0.5) ? Optional.of(value.get()) : Optional.empty();
    }

    private Personal<String> words() {
        return told(MENTOR, dice.oneOf(List.of("Zo.", "Anders.")));
    }
}
