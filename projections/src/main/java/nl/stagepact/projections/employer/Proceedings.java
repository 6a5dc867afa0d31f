package nl.stagepact.projections.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerEvent.InterimReliefGranted;
import nl.stagepact.domain.employer.ObjectionOutcome;
import nl.stagepact.domain.employer.ProcedureEvent;
import nl.stagepact.domain.employer.ProcedureEvent.*;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.projections.engine.EventContext;

/**
 * What was asked, heard and contested about recognitions, each in its order. What was told in the case behind a measure never
 * stands here: only what is under the key of the employer's own contact does.
 */
public record Proceedings(List<Application> applications, List<Hearing> hearings, List<Objection> objections) {

    public static final Proceedings NONE = new Proceedings(List.of(), List.of(), List.of());

    /** @param motivation nothing once it was erased */
    public record Application(List<Crebo> crebos, Optional<String> motivation, Instant appliedAt) {}

    /**
     * About what SBB means to withdraw.
     *
     * @param reason why the employer was invited
     * @param report what was said; nothing once it was erased
     * @param waived why it was not held
     */
    public record Hearing(
            List<Crebo> crebos,
            LocalDate hearingDate,
            String reason,
            Optional<LocalDate> heldDate,
            Optional<String> report,
            Optional<String> waived) {}

    /**
     * @param reliefDate from which day on a court suspended what it is against
     * @param grounds nothing once it was erased, and where it is against the measure of a case
     */
    public record Objection(
            int number,
            List<Crebo> crebos,
            LocalDate lodgedDate,
            LocalDate decisionDueDate,
            Optional<String> grounds,
            Optional<LocalDate> reliefDate,
            Optional<ObjectionOutcome> outcome,
            Optional<LocalDate> decidedDate,
            Optional<String> reason) {}

    public Optional<Objection> objection(int number) {
        return objections.stream().filter(each -> each.number() == number).findFirst();
    }

    /** @param contact under whose key stands what everybody may read who sees this */
    Proceedings after(ProcedureEvent event, PersonId contact, EventContext context) {
        return switch (event) {
            case RecognitionApplied e ->
                new Proceedings(
                        and(applications, new Application(e.crebos(), readable(e.motivation(), contact), context.at())),
                        hearings,
                        objections);
            case RecognitionHearingInvited e ->
                hearings(and(
                        hearings,
                        new Hearing(
                                e.crebos(),
                                e.hearingDate(),
                                e.reason(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
            case RecognitionHearingHeld e ->
                lastHearing(was -> new Hearing(
                        was.crebos(),
                        was.hearingDate(),
                        was.reason(),
                        Optional.of(e.heldDate()),
                        readable(e.report(), contact),
                        Optional.empty()));
            case RecognitionHearingWaived e ->
                lastHearing(was -> new Hearing(
                        was.crebos(),
                        was.hearingDate(),
                        was.reason(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(e.reason())));
            case ObjectionLodged e ->
                objections(and(
                        objections,
                        new Objection(
                                e.objection(),
                                e.crebos(),
                                e.lodgedDate(),
                                e.decisionDueDate(),
                                readable(e.grounds(), contact),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
            case ObjectionDecided e ->
                objections(changed(
                        e.objection(),
                        was -> new Objection(
                                was.number(),
                                was.crebos(),
                                was.lodgedDate(),
                                was.decisionDueDate(),
                                was.grounds(),
                                was.reliefDate(),
                                Optional.of(e.outcome()),
                                Optional.of(e.decidedDate()),
                                readable(e.reason(), contact))));
            // stand among the decisions
            case RecognitionRefused _, RecognitionReviewed _ -> this;
        };
    }

    Proceedings after(InterimReliefGranted relief) {
        return objections(changed(
                relief.objection(),
                was -> new Objection(
                        was.number(),
                        was.crebos(),
                        was.lodgedDate(),
                        was.decisionDueDate(),
                        was.grounds(),
                        Optional.of(relief.effectiveDate()),
                        was.outcome(),
                        was.decidedDate(),
                        was.reason())));
    }

    private static Optional<String> readable(Personal<String> text, PersonId contact) {
        return text.subject().equals(contact.value()) ? text.known() : Optional.empty();
    }

    private Proceedings hearings(List<Hearing> all) {
        return new Proceedings(applications, all, objections);
    }

    private Proceedings objections(List<Objection> all) {
        return new Proceedings(applications, hearings, all);
    }

    private Proceedings lastHearing(UnaryOperator<Hearing> change) {
        var open = hearings.getLast();
        return hearings(and(hearings.subList(0, hearings.size() - 1), change.apply(open)));
    }

    private List<Objection> changed(int number, UnaryOperator<Objection> change) {
        return objections.stream()
                .map(each -> each.number() == number ? change.apply(each) : each)
                .toList();
    }

    private static <T> List<T> and(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}
