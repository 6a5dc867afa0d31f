package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.EmployerRule.*;
import static nl.stagepact.domain.employer.RecognitionRule.*;
import static nl.stagepact.domain.employer.RecognitionStatus.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureCommand.*;
import nl.stagepact.domain.employer.ProcedureEvent.*;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.PersonId;

/**
 * What leads to SBB's decisions, and what contests them: an application, a hearing, an objection, a court.
 *
 * @param contact who speaks for the employer, under whose key stands what its people said
 */
record Procedures(RecognitionFiles files, PersonId contact, LocalDate today, Actor actor) {

    private static final Set<RecognitionStatus> IN_FORCE = EnumSet.of(GRANTED, SUSPENDED);

    List<? extends EmployerEvent> on(ProcedureCommand command) {
        return switch (command) {
            case ApplyForRecognition c -> apply(c);
            case InviteToRecognitionHearing c -> invite(c);
            case RecordRecognitionHearing c -> hear(c);
            case WaiveRecognitionHearing c -> waive(c);
            case LodgeObjection c -> objections().lodge(c);
            case DecideObjection c -> objections().decide(c);
            case FollowCaseOnObjection c -> objections().follow(c);
            case GrantInterimRelief c -> objections().relieve(c);
        };
    }

    private Objections objections() {
        return new Objections(files, contact, today, actor);
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

    private List<Crebo> namedOrAll(Set<Crebo> named, Predicate<Crebo> concerned) {
        return named.isEmpty() ? all(concerned) : SbbDecisions.sorted(named.stream());
    }

    private List<Crebo> all(Predicate<Crebo> concerned) {
        return SbbDecisions.sorted(files.crebos().filter(concerned));
    }
}
