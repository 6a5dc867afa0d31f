package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.EmployerRule.*;
import static nl.stagepact.domain.employer.RecognitionRule.*;
import static nl.stagepact.domain.employer.RecognitionStatus.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureEvent.*;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.ReportId;

/** What SBB decides about one employer, for each qualification; one decision may be about several. */
record SbbDecisions(RecognitionFiles files, TrainedStudents trained, LocalDate today) {

    /** From publication on (Awb 6:7). */
    static final int WEEKS_TO_OBJECT = 6;

    /** A recognition is looked at once more after four years, and lapses after four without placements (WEB 7.2.10). */
    static final int YEARS = 4;

    private static final String LIFTED = "De maatregel is opgeheven.";

    private static final Set<RecognitionStatus> IN_FORCE = EnumSet.of(GRANTED, SUSPENDED);

    List<? extends EmployerEvent> on(DecisionCommand command) {
        return switch (command) {
            case GrantRecognition c -> grant(c);
            case RefuseRecognition c -> refuse(c);
            case ReviewRecognition c -> review(c);
            case SuspendRecognition c -> suspend(c);
            case ReinstateRecognition c -> reinstate(c);
            case WithdrawRecognition c -> withdraw(c);
            case RestoreRecognition c -> restore(c);
            case LiftMeasure c -> lift(c);
            case LetRecognitionLapse c -> lapse(c);
        };
    }

    private List<RecognitionGranted> grant(GrantRecognition command) {
        var granted = new Decision(GRANTED, command.effectiveDate());
        var about = yetToDecide(command.crebos().stream(), granted);
        A_RECOGNITION_IS_GRANTED_ONCE.holdsIf(
                about.stream().allMatch(crebo -> isToBeGranted(files.of(crebo), command.effectiveDate())));
        return about.stream()
                .map(crebo ->
                        new RecognitionGranted(command.employerId(), crebo, command.effectiveDate(), command.reason()))
                .toList();
    }

    /** For the first time, or anew for one that has ended; what was withdrawn must be applied for. */
    private static boolean isToBeGranted(RecognitionFile file, LocalDate day) {
        var history = file.history();
        return history.decisions().isEmpty()
                || history.canBeFollowedOn(day)
                        && switch (history.statusOn(day)) {
                            case NONE, LAPSED -> true;
                            case WITHDRAWN -> file.isAppliedFor();
                            case GRANTED, SUSPENDED -> false;
                        };
    }

    private List<RecognitionRefused> refuse(RefuseRecognition command) {
        var refused = new RecognitionRefused(
                command.employerId(),
                sorted(command.crebos().stream()),
                command.effectiveDate(),
                command.publishedDate(),
                command.publishedDate().plusWeeks(WEEKS_TO_OBJECT),
                command.reason());
        if (refused.crebos().stream().allMatch(crebo -> files.of(crebo).wasRefusedBy(refused))) {
            return List.of();
        }
        ONLY_AN_APPLICATION_IS_REFUSED.holdsIf(
                refused.crebos().stream().allMatch(crebo -> files.of(crebo).isAppliedFor()));
        return List.of(refused);
    }

    private List<RecognitionReviewed> review(ReviewRecognition command) {
        A_REVIEW_LIES_IN_THE_PAST.holdsIf(!command.reviewedDate().isAfter(today));
        var about = namedOrAll(command.crebos(), IN_FORCE, command.reviewedDate()).stream()
                .filter(crebo -> !files.of(crebo).wasReviewedOn(command.reviewedDate()))
                .toList();
        ONLY_A_RECOGNITION_IN_FORCE_IS_REVIEWED.holdsIf(about.stream()
                .allMatch(crebo -> IN_FORCE.contains(files.of(crebo).statusOn(command.reviewedDate()))));
        return about.isEmpty()
                ? List.of()
                : List.of(new RecognitionReviewed(
                        command.employerId(),
                        about,
                        command.reviewedDate(),
                        command.reviewedDate().plusYears(YEARS),
                        command.reason()));
    }

    private List<RecognitionSuspended> suspend(SuspendRecognition command) {
        A_SUSPENSION_ENDS_AFTER_IT_BEGINS.holdsIf(
                command.untilDate().filter(command.effectiveDate()::isAfter).isEmpty());
        var suspended = new Decision(SUSPENDED, command.effectiveDate(), command.untilDate());
        var granted = EnumSet.of(GRANTED);
        var about = command.reportId().isPresent()
                ? touchedBy(command.reportId(), command.crebos(), suspended)
                : yetToDecide(namedOrAll(command.crebos(), granted, command.effectiveDate()).stream(), suspended);
        ONLY_A_GRANTED_RECOGNITION_IS_SUSPENDED.holdsIf(
                command.reportId().isPresent() || areOn(about, granted, suspended));
        var published = command.publishedDate().orElse(today);
        return about.stream()
                .map(crebo -> new RecognitionSuspended(
                        command.employerId(),
                        crebo,
                        command.effectiveDate(),
                        command.untilDate(),
                        command.reason(),
                        Optional.of(published),
                        Optional.of(published.plusWeeks(WEEKS_TO_OBJECT)),
                        command.reportId()))
                .toList();
    }

    private List<RecognitionReinstated> reinstate(ReinstateRecognition command) {
        var suspended = EnumSet.of(SUSPENDED);
        var reinstated = new Decision(GRANTED, command.effectiveDate());
        var about = yetToDecide(namedOrAll(command.crebos(), suspended, command.effectiveDate()).stream(), reinstated);
        ONLY_A_SUSPENDED_RECOGNITION_IS_REINSTATED.holdsIf(areOn(about, suspended, reinstated));
        WHAT_A_CASE_IMPOSED_ENDS_BY_THE_CASE.holdsIf(noneIsImposedByACase(about));
        return about.stream()
                .map(crebo -> new RecognitionReinstated(
                        command.employerId(), crebo, command.effectiveDate(), command.reason()))
                .toList();
    }

    private List<RecognitionWithdrawn> withdraw(WithdrawRecognition command) {
        var withdrawn = new Decision(WITHDRAWN, command.effectiveDate());
        var about = command.reportId().isPresent()
                ? touchedBy(command.reportId(), command.crebos(), withdrawn)
                : yetToDecide(namedOrAll(command.crebos(), IN_FORCE, command.effectiveDate()).stream(), withdrawn);
        ONLY_A_GRANTED_RECOGNITION_IS_SUSPENDED.holdsIf(
                command.reportId().isPresent() || areOn(about, IN_FORCE, withdrawn));
        A_WITHDRAWAL_SAYS_WHY.holdsIf(!command.reason().isBlank());
        A_WITHDRAWAL_FOLLOWS_A_HEARING.holdsIf(command.reportId().isPresent()
                || about.stream().allMatch(crebo -> files.of(crebo).wasHeard()));
        return about.stream()
                .map(crebo -> new RecognitionWithdrawn(
                        command.employerId(),
                        crebo,
                        command.effectiveDate(),
                        command.publishedDate(),
                        command.publishedDate().plusWeeks(WEEKS_TO_OBJECT),
                        command.reason(),
                        command.reportId()))
                .toList();
    }

    private List<RecognitionRestored> restore(RestoreRecognition command) {
        var ended = EnumSet.of(WITHDRAWN, LAPSED);
        var about = namedOrAll(command.crebos(), ended, command.effectiveDate()).stream()
                .filter(crebo -> !files.of(crebo).wasRestoredOn(command.effectiveDate()))
                .toList();
        ONLY_A_WITHDRAWN_RECOGNITION_IS_RESTORED.holdsIf(
                areOn(about, ended, new Decision(GRANTED, command.effectiveDate())));
        WHAT_A_CASE_IMPOSED_ENDS_BY_THE_CASE.holdsIf(noneIsImposedByACase(about));
        return about.stream()
                .map(crebo -> {
                    var before = files.of(crebo)
                            .withoutTheLastDecisionOn(command.effectiveDate())
                            .orElseThrow();
                    return new RecognitionRestored(
                            command.employerId(),
                            crebo,
                            command.effectiveDate(),
                            command.reason(),
                            Optional.empty(),
                            Optional.empty(),
                            before.status(),
                            before.untilDate());
                })
                .toList();
    }

    private List<RecognitionRestored> lift(LiftMeasure command) {
        var measure = Optional.of(command.reportId());
        return sorted(files.crebos()
                        .filter(crebo -> files.of(crebo).caseBehindWhatHolds().equals(measure)))
                .stream()
                .map(crebo -> {
                    var before = files.of(crebo)
                            .withoutTheLastDecisionOn(command.effectiveDate())
                            .orElseThrow();
                    return new RecognitionRestored(
                            command.employerId(),
                            crebo,
                            command.effectiveDate(),
                            LIFTED,
                            Optional.empty(),
                            measure,
                            before.status(),
                            before.untilDate());
                })
                .toList();
    }

    /** Silent while there is a reason to wait for a later day, which has a deadline of its own. */
    private List<RecognitionLapsed> lapse(LetRecognitionLapse command) {
        boolean unused = files.of(command.crebo())
                        .history()
                        .inForceOn(today)
                        .filter(now ->
                                now.status() == GRANTED && !now.effectiveDate().isAfter(command.fromDate()))
                        .isPresent()
                && trained.lastDay(command.employerId(), command.crebo())
                        .filter(command.fromDate()::isBefore)
                        .isEmpty();
        return unused && !today.isBefore(command.fromDate().plusYears(YEARS))
                ? List.of(new RecognitionLapsed(command.employerId(), command.crebo(), today, command.fromDate()))
                : List.of();
    }

    private boolean noneIsImposedByACase(List<Crebo> about) {
        return about.stream()
                .allMatch(crebo -> files.of(crebo).caseBehindWhatHolds().isEmpty());
    }

    /**
     * What the measure of a case is about, of all that it names: whatever is in force, also where another suspension runs, and
     * whatever else was decided for later. A case was decided with four eyes, and its measure is not lost for want of a rule.
     */
    private List<Crebo> touchedBy(Optional<ReportId> report, Set<Crebo> named, Decision decision) {
        return namedOrAll(named, IN_FORCE, decision.effectiveDate()).stream()
                .filter(crebo -> IN_FORCE.contains(files.of(crebo).statusOn(decision.effectiveDate())))
                .filter(crebo -> !(files.of(crebo).history().endsWith(decision)
                        && files.of(crebo).caseBehindWhatHolds().equals(report)))
                .toList();
    }

    /** The crebos that a decision is about: those that it names, or else all that are in such a state on that day. */
    private List<Crebo> namedOrAll(Set<Crebo> named, Set<RecognitionStatus> concerned, LocalDate day) {
        return sorted(
                named.isEmpty()
                        ? files.crebos()
                                .filter(crebo ->
                                        concerned.contains(files.of(crebo).statusOn(day)))
                        : named.stream());
    }

    /** Less those for which exactly this was decided last; always in the same order. */
    private List<Crebo> yetToDecide(Stream<Crebo> about, Decision decision) {
        return sorted(about.filter(crebo -> !files.of(crebo).history().endsWith(decision)));
    }

    static List<Crebo> sorted(Stream<Crebo> crebos) {
        return crebos.sorted(Comparator.comparing(Crebo::value)).toList();
    }

    private boolean areOn(List<Crebo> about, Set<RecognitionStatus> statuses, Decision next) {
        return about.stream().map(crebo -> files.of(crebo).history()).allMatch(history -> {
            DECISIONS_FOLLOW_EACH_OTHER_IN_TIME.holdsIf(history.canBeFollowedOn(next.effectiveDate()));
            return statuses.contains(history.statusOn(next.effectiveDate()));
        });
    }
}
