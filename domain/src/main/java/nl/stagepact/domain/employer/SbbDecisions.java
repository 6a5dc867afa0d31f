package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.EmployerRule.*;
import static nl.stagepact.domain.employer.RecognitionStatus.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import nl.stagepact.domain.shared.Crebo;

/** What SBB decided about one employer, for each qualification; one decision may be about several. */
record SbbDecisions(Map<Crebo, RecognitionHistory> byCrebo) {

    static final SbbDecisions NONE = new SbbDecisions(Map.of());

    /** From publication on (Awb 6:7). */
    private static final int WEEKS_TO_OBJECT = 6;

    List<? extends RecognitionEvent> decide(RecognitionCommand command, LocalDate today) {
        return switch (command) {
            case GrantRecognition c -> grant(c);
            case SuspendRecognition c -> suspend(c, today);
            case ReinstateRecognition c -> reinstate(c);
            case WithdrawRecognition c -> withdraw(c);
        };
    }

    private List<RecognitionGranted> grant(GrantRecognition command) {
        var granted = new Decision(GRANTED, command.effectiveDate());
        var about = yetToDecide(command.crebos().stream(), granted);
        A_RECOGNITION_IS_GRANTED_ONCE.holdsIf(about.stream().noneMatch(byCrebo::containsKey));
        return about.stream()
                .map(crebo ->
                        new RecognitionGranted(command.employerId(), crebo, command.effectiveDate(), command.reason()))
                .toList();
    }

    private List<RecognitionSuspended> suspend(SuspendRecognition command, LocalDate today) {
        A_SUSPENSION_ENDS_AFTER_IT_BEGINS.holdsIf(
                command.untilDate().filter(command.effectiveDate()::isAfter).isEmpty());
        var granted = EnumSet.of(GRANTED);
        var suspended = new Decision(SUSPENDED, command.effectiveDate(), command.untilDate());
        var about = namedOrAll(command.crebos(), granted, suspended);
        ONLY_A_GRANTED_RECOGNITION_IS_SUSPENDED.holdsIf(areOn(about, granted, suspended));
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
        var about = namedOrAll(command.crebos(), suspended, reinstated);
        ONLY_A_SUSPENDED_RECOGNITION_IS_REINSTATED.holdsIf(areOn(about, suspended, reinstated));
        return about.stream()
                .map(crebo -> new RecognitionReinstated(
                        command.employerId(), crebo, command.effectiveDate(), command.reason()))
                .toList();
    }

    private List<RecognitionWithdrawn> withdraw(WithdrawRecognition command) {
        var inForce = EnumSet.of(GRANTED, SUSPENDED);
        var withdrawn = new Decision(WITHDRAWN, command.effectiveDate());
        var about = namedOrAll(command.crebos(), inForce, withdrawn);
        ONLY_A_GRANTED_RECOGNITION_IS_SUSPENDED.holdsIf(areOn(about, inForce, withdrawn));
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

    /** The crebos that a decision is about: those that it names, or else all that are in such a state. */
    private List<Crebo> namedOrAll(Set<Crebo> named, Set<RecognitionStatus> concerned, Decision decision) {
        var about = named.isEmpty()
                ? byCrebo.keySet().stream()
                        .filter(crebo -> concerned.contains(historyOf(crebo).statusOn(decision.effectiveDate())))
                : named.stream();
        return yetToDecide(about, decision);
    }

    /** Less those for which exactly this was decided last; always in the same order. */
    private List<Crebo> yetToDecide(Stream<Crebo> about, Decision decision) {
        return about.filter(crebo -> !historyOf(crebo).endsWith(decision))
                .sorted(Comparator.comparing(Crebo::value))
                .toList();
    }

    private boolean areOn(List<Crebo> about, Set<RecognitionStatus> statuses, Decision next) {
        return about.stream().map(this::historyOf).allMatch(history -> {
            DECISIONS_FOLLOW_EACH_OTHER_IN_TIME.holdsIf(history.canBeFollowedOn(next.effectiveDate()));
            return statuses.contains(history.statusOn(next.effectiveDate()));
        });
    }

    private RecognitionHistory historyOf(Crebo crebo) {
        return byCrebo.getOrDefault(crebo, RecognitionHistory.NONE);
    }

    SbbDecisions after(RecognitionEvent event) {
        var all = new HashMap<>(byCrebo);
        all.put(event.crebo(), historyOf(event.crebo()).and(decision(event)));
        return new SbbDecisions(Map.copyOf(all));
    }

    private static Decision decision(RecognitionEvent event) {
        return switch (event) {
            case RecognitionGranted e -> new Decision(GRANTED, e.effectiveDate());
            case RecognitionSuspended e -> new Decision(SUSPENDED, e.effectiveDate(), e.untilDate());
            case RecognitionReinstated e -> new Decision(GRANTED, e.effectiveDate());
            case RecognitionWithdrawn e -> new Decision(WITHDRAWN, e.effectiveDate());
        };
    }
}
