package nl.stagepact.domain.laws;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.laws.NextSteps.by;
import static nl.stagepact.domain.laws.Townspeople.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ObjectionOutcome;
import nl.stagepact.domain.employer.ProcedureCommand.*;
import nl.stagepact.domain.employer.ProcedureEvent.*;
import nl.stagepact.domain.shared.*;

/** What SBB, an employer and a court sensibly do next about one recognition, by what happened to it last. */
record RecognitionSteps(Dice dice, Books books) {

    static final ReportId CASE = new ReportId(uuid("a case"));

    /** Always of the same one: everybody else mostly stays recognised. */
    private static final EmployerId EMPLOYER = EMPLOYERS.getLast();

    Step.Ask on(LocalDate today) {
        return dice.chance(0.3) ? sbb(today, forAWhile(today)) : next(today);
    }

    /** Mostly, and for ever, employers are recognised: else nobody would get anywhere. */
    private Object forAWhile(LocalDate today) {
        // always the same one, so that what was suspended is reinstated before it ends
        var employer = EMPLOYERS.getFirst();
        return dice.chance(0.5)
                ? new SuspendRecognition(
                        employer,
                        Set.of(dice.oneOf(CREBOS)),
                        today,
                        Optional.of(today.plusDays(9)),
                        "Klacht.",
                        Optional.empty(),
                        Optional.empty())
                : new ReinstateRecognition(employer, Set.of(), today, "Opgelost.");
    }

    private Step.Ask next(LocalDate today) {
        return books.recognitions
                .lastAbout(EMPLOYER, MECHANIC)
                .map(event -> after(event, today))
                .orElseGet(() -> inForce(today));
    }

    private Step.Ask after(EmployerEvent event, LocalDate today) {
        var ours = Set.of(MECHANIC);
        var words = told(MENTOR, "Omdat.");
        return switch (event) {
            case RecognitionHearingInvited _ ->
                dice.chance(0.5)
                        ? sbb(today, new RecordRecognitionHearing(EMPLOYER, today, words))
                        : sbb(today, new WaiveRecognitionHearing(EMPLOYER, "Ziet ervan af."));
            case RecognitionHearingHeld _, RecognitionHearingWaived _ ->
                sbb(today, new WithdrawRecognition(EMPLOYER, ours, today, today, "Ernstig.", Optional.empty()));
            case RecognitionSuspended _ ->
                dice.chance(0.3)
                        ? employer(today, new LodgeObjection(EMPLOYER, ours, today, words))
                        : dice.chance(0.5)
                                ? stagepact(today, new LiftMeasure(EMPLOYER, CASE, today))
                                : sbb(today, new ReinstateRecognition(EMPLOYER, ours, today, "Opgelost."));
            case RecognitionWithdrawn _ ->
                dice.chance(0.7)
                        ? employer(today, new LodgeObjection(EMPLOYER, ours, today, words))
                        : sbb(today, new RestoreRecognition(EMPLOYER, ours, today, "Hersteld."));
            case RecognitionRefused _ -> employer(today, new LodgeObjection(EMPLOYER, ours, today, words));
            case ObjectionLodged e
            when e.reportId().isPresent() && dice.chance(0.7) ->
                stagepact(
                        today,
                        new FollowCaseOnObjection(
                                EMPLOYER, CASE, dice.oneOf(List.of(ObjectionOutcome.values())), today));
            case ObjectionLodged e ->
                dice.chance(0.6)
                        ? sbb(today, new GrantInterimRelief(EMPLOYER, e.objection(), today, "De rechter."))
                        : decide(today, e.objection());
            case InterimReliefGranted e -> decide(today, e.objection());
            case RecognitionApplied _ ->
                dice.chance(0.4)
                        ? sbb(today, new RefuseRecognition(EMPLOYER, ours, today, today, "Nog niet."))
                        : sbb(today, new GrantRecognition(EMPLOYER, ours, today, "Bezocht."));
            case ObjectionDecided _, InterimReliefEnded _, RecognitionLapsed _ ->
                dice.chance(0.5)
                        ? employer(today, new ApplyForRecognition(EMPLOYER, ours, words))
                        : sbb(today, new RestoreRecognition(EMPLOYER, ours, today, "Hersteld."));
            default -> inForce(today);
        };
    }

    private Step.Ask inForce(LocalDate today) {
        var ours = Set.of(MECHANIC);
        return dice.oneOf(List.of(
                sbb(today, new ReviewRecognition(EMPLOYER, ours, today, "Herbeoordeeld.")),
                sbb(today, new InviteToRecognitionHearing(EMPLOYER, ours, today, "Voornemen.")),
                stagepact(
                        today,
                        new SuspendRecognition(
                                EMPLOYER,
                                ours,
                                today,
                                Optional.empty(),
                                "Maatregel.",
                                Optional.of(today),
                                Optional.of(CASE))),
                stagepact(today, lapse(EMPLOYER, today)),
                stagepact(today, lapse(dice.oneOf(EMPLOYERS), today))));
    }

    private static LetRecognitionLapse lapse(EmployerId employer, LocalDate today) {
        return new LetRecognitionLapse(employer, MECHANIC, today.minusYears(4));
    }

    private Step.Ask decide(LocalDate today, int objection) {
        return sbb(
                today,
                new DecideObjection(
                        EMPLOYER,
                        objection,
                        dice.oneOf(List.of(ObjectionOutcome.values())),
                        today,
                        Optional.empty(),
                        told(MENTOR, "Zo is gebleken.")));
    }

    private static Step.Ask sbb(LocalDate today, Object command) {
        return by(today, nl.stagepact.domain.kit.Cast.sbb(), command);
    }

    private static Step.Ask stagepact(LocalDate today, Object command) {
        return by(today, Actor.application(), command);
    }

    private static Step.Ask employer(LocalDate today, Object command) {
        return by(today, coordinatorOf(EMPLOYER), command);
    }
}
