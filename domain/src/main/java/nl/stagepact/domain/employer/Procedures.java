package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.EmployerRule.*;
import static nl.stagepact.domain.employer.RecognitionRule.*;
import static nl.stagepact.domain.employer.RecognitionStatus.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureCommand.*;
import nl.stagepact.domain.employer.ProcedureEvent.*;
import nl.stagepact.domain.employer.RecognitionFiles.Objection;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PersonId;

/**
 * What leads to SBB's decisions, and what contests them: an application, a hearing, an objection, a court.
 *
 * @param contact who speaks for the employer, under whose key stands what its people said
 */
record Procedures(RecognitionFiles files, PersonId contact, LocalDate today) {

    private static final String RESTORED_BECAUSE = "Het bezwaar is gegrond.";

    /** After the last day to object (Awb 7:10). */
    private static final int WEEKS_TO_DECIDE = 6;

    private static final Set<RecognitionStatus> IN_FORCE = EnumSet.of(GRANTED, SUSPENDED);

    List<? extends EmployerEvent> on(ProcedureCommand command) {
        return switch (command) {
            case ApplyForRecognition c -> apply(c);
            case InviteToRecognitionHearing c -> invite(c);
            case RecordRecognitionHearing c -> hear(c);
            case WaiveRecognitionHearing c -> waive(c);
            case LodgeObjection c -> lodge(c);
            case DecideObjection c -> decide(c);
            case GrantInterimRelief c -> relieve(c);
        };
    }

    private List<RecognitionApplied> apply(ApplyForRecognition command) {
        var about = SbbDecisions.sorted(
                command.crebos().stream().filter(crebo -> !files.of(crebo).isAppliedFor()));
        ONLY_WHAT_IS_NOT_RECOGNISED_IS_APPLIED_FOR.holdsIf(about.stream()
                .noneMatch(crebo -> IN_FORCE.contains(files.of(crebo).statusOn(today))));
        return about.isEmpty()
                ? List.of()
                : List.of(new RecognitionApplied(
                        command.employerId(), about, command.motivation().under(contact)));
    }

    private List<RecognitionHearingInvited> invite(InviteToRecognitionHearing command) {
        var about = namedOrAll(command.crebos(), crebo -> isInForce(crebo, today));
        ONLY_A_GRANTED_RECOGNITION_IS_SUSPENDED.holdsIf(
                !about.isEmpty() && about.stream().allMatch(crebo -> isInForce(crebo, today)));
        var asked = new RecognitionHearingInvited(command.employerId(), about, command.hearingDate(), command.reason());
        return about.stream().allMatch(crebo -> files.of(crebo).endsItsHearingWith(asked)) ? List.of() : List.of(asked);
    }

    private boolean isInForce(Crebo crebo, LocalDate day) {
        return IN_FORCE.contains(files.of(crebo).statusOn(day));
    }

    private List<RecognitionHearingHeld> hear(RecordRecognitionHearing command) {
        var report = command.report().under(contact);
        var again = all(crebo -> files.of(crebo).lastHearing().stream()
                .anyMatch(event -> event instanceof RecognitionHearingHeld held
                        && held.heldDate().equals(command.heldDate())
                        && held.report().equals(report)));
        var invited = invited();
        if (invited.isEmpty() && !again.isEmpty()) {
            return List.of();
        }
        ONLY_AN_INVITED_EMPLOYER_IS_HEARD.holdsIf(!invited.isEmpty());
        A_HEARING_LIES_IN_THE_PAST.holdsIf(!command.heldDate().isAfter(today));
        return List.of(new RecognitionHearingHeld(command.employerId(), invited, command.heldDate(), report));
    }

    private List<RecognitionHearingWaived> waive(WaiveRecognitionHearing command) {
        var again = all(crebo -> files.of(crebo).lastHearing().stream()
                .anyMatch(event -> event instanceof RecognitionHearingWaived waived
                        && waived.reason().equals(command.reason())));
        var invited = invited();
        if (invited.isEmpty() && !again.isEmpty()) {
            return List.of();
        }
        ONLY_AN_INVITED_EMPLOYER_IS_HEARD.holdsIf(!invited.isEmpty());
        return List.of(new RecognitionHearingWaived(command.employerId(), invited, command.reason()));
    }

    private List<Crebo> invited() {
        return all(crebo -> files.of(crebo).isInvitedToAHearing());
    }

    private List<ObjectionLodged> lodge(LodgeObjection command) {
        var about = namedOrAll(
                command.crebos(),
                crebo -> files.of(crebo).contestable().isPresent()
                        && !files.of(crebo).isObjectedTo());
        var key = about.stream()
                .flatMap(crebo -> files.of(crebo).caseBehindIt().stream())
                .<Id>map(it -> it)
                .findFirst()
                .orElse(contact);
        if (files.objections().values().stream().anyMatch(before -> isAgain(before.lodged(), command))) {
            return List.of();
        }
        ONLY_WHAT_WENT_AGAINST_THE_EMPLOYER_IS_OBJECTED_TO.holdsIf(!about.isEmpty()
                && about.stream()
                        .allMatch(crebo -> files.of(crebo).contestable().isPresent()));
        A_DECISION_IS_OBJECTED_TO_ONCE.holdsIf(
                about.stream().noneMatch(crebo -> files.of(crebo).isObjectedTo()));
        AN_OBJECTION_LIES_IN_THE_PAST.holdsIf(!command.lodgedDate().isAfter(today));
        var lastDay = about.stream()
                .flatMap(crebo -> files.of(crebo).objectionUntilDate().stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
        AN_OBJECTION_COMES_WITHIN_SIX_WEEKS.holdsIf(!command.lodgedDate().isAfter(lastDay));
        return List.of(new ObjectionLodged(
                command.employerId(),
                files.objections().size() + 1,
                about,
                command.lodgedDate(),
                lastDay.plusWeeks(WEEKS_TO_DECIDE),
                command.grounds().under(key)));
    }

    private static boolean isAgain(ObjectionLodged before, LodgeObjection now) {
        return before.lodgedDate().equals(now.lodgedDate())
                && before.grounds().known().equals(now.grounds().known())
                && (now.crebos().isEmpty() || now.crebos().equals(Set.copyOf(before.crebos())));
    }

    private List<EmployerEvent> decide(DecideObjection command) {
        var objection = files.objections().get(command.objection());
        ONLY_AN_OPEN_OBJECTION_IS_DECIDED.holdsIf(objection != null);
        var lodged = objection.lodged();
        var decided = new ObjectionDecided(
                command.employerId(),
                command.objection(),
                lodged.crebos(),
                command.outcome(),
                command.decidedDate(),
                // whoever's key it is: a person's or a case's
                command.reason().under(new PersonId(lodged.grounds().subject())));
        if (objection.decided().isPresent()) {
            ONLY_AN_OPEN_OBJECTION_IS_DECIDED.holdsIf(objection.decided().equals(Optional.of(decided)));
            return List.of();
        }
        AN_OBJECTION_IS_DECIDED_IN_THE_PAST.holdsIf(!command.decidedDate().isAfter(today));
        var events = new ArrayList<EmployerEvent>();
        events.add(decided);
        for (var crebo : lodged.crebos()) {
            files.of(crebo)
                    .stillContestedBy(command.objection())
                    .filter(RecognitionEvent.class::isInstance)
                    .map(contested -> Decision.of((RecognitionEvent) contested))
                    .ifPresent(contested -> (command.outcome() == ObjectionOutcome.FOUNDED
                                    ? restored(command, crebo, contested)
                                    : relievedNoMore(command, crebo, contested))
                            .ifPresent(events::add));
        }
        return events;
    }

    private Optional<EmployerEvent> restored(DecideObjection command, Crebo crebo, Decision contested) {
        var from = command.effectiveDate().orElse(later(command.decidedDate(), contested.effectiveDate()));
        DECISIONS_FOLLOW_EACH_OTHER_IN_TIME.holdsIf(!from.isBefore(contested.effectiveDate()));
        var before = files.of(crebo).withoutTheLastDecisionOn(from).orElseThrow();
        return Optional.of(new RecognitionRestored(
                command.employerId(),
                crebo,
                from,
                RESTORED_BECAUSE,
                Optional.of(command.objection()),
                Optional.empty(),
                before.status(),
                before.untilDate()));
    }

    private Optional<EmployerEvent> relievedNoMore(DecideObjection command, Crebo crebo, Decision contested) {
        var file = files.of(crebo);
        return file.isRelievedBy(command.objection())
                ? Optional.of(new InterimReliefEnded(
                        command.employerId(),
                        crebo,
                        command.objection(),
                        later(
                                command.decidedDate(),
                                file.history().decisions().getLast().effectiveDate()),
                        contested.status(),
                        contested.untilDate()))
                : Optional.empty();
    }

    private List<InterimReliefGranted> relieve(GrantInterimRelief command) {
        var objection = files.objections().get(command.objection());
        ONLY_AN_OPEN_OBJECTION_IS_DECIDED.holdsIf(
                objection != null && objection.decided().isEmpty());
        var crebos = objection.lodged().crebos();
        if (crebos.stream().anyMatch(crebo -> files.of(crebo).isRelievedBy(command.objection()))) {
            return List.of();
        }
        var relieved = crebos.stream()
                .filter(crebo -> holdsOn(crebo, objection, command.effectiveDate()))
                .map(crebo -> {
                    var before = files.of(crebo)
                            .withoutTheLastDecisionOn(command.effectiveDate())
                            .orElseThrow();
                    return new InterimReliefGranted(
                            command.employerId(),
                            crebo,
                            command.objection(),
                            command.effectiveDate(),
                            command.reason(),
                            before.status(),
                            before.untilDate());
                })
                .toList();
        ONLY_WHAT_HOLDS_IS_RELIEVED.holdsIf(!relieved.isEmpty());
        return relieved;
    }

    /** Whether what the objection is against holds on that day. */
    private boolean holdsOn(Crebo crebo, Objection objection, LocalDate day) {
        return files.of(crebo)
                .stillContestedBy(objection.lodged().objection())
                .filter(RecognitionEvent.class::isInstance)
                .map(contested -> Decision.of((RecognitionEvent) contested))
                .filter(contested -> files.of(crebo).history().inForceOn(day).equals(Optional.of(contested)))
                .isPresent();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<Crebo> namedOrAll(Set<Crebo> named, Predicate<Crebo> concerned) {
        return named.isEmpty() ? all(concerned) : SbbDecisions.sorted(named.stream());
    }

    private List<Crebo> all(Predicate<Crebo> concerned) {
        return SbbDecisions.sorted(files.crebos().filter(concerned));
    }
}
