package nl.stagepact.domain.employer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static nl.stagepact.domain.employer.EmployerRule.*;
import static nl.stagepact.domain.employer.RecognitionRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureCommand.*;
import nl.stagepact.domain.employer.ProcedureEvent.*;
import nl.stagepact.domain.employer.RecognitionFiles.Objection;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;

/**
 * How what SBB decided is contested. An objection to the measure of a case is lodged here and judged there, by somebody who had
 * no part in it; what came of it is followed here.
 *
 * @param contact who speaks for the employer, under whose key stands what its people said
 */
record Objections(RecognitionFiles files, PersonId contact, LocalDate today, Actor actor) {

    private static final String RESTORED_BECAUSE = "Het bezwaar is gegrond.";

    private static final String JUDGED_IN_THE_CASE =
            "Hierover is in de zaak beslist. De motivering staat in de beslissing die het leerbedrijf heeft gekregen.";

    /** After the last day to object (Awb 7:10). */
    private static final int WEEKS_TO_DECIDE = 6;

    List<ObjectionLodged> lodge(LodgeObjection command) {
        var about = namedOrAll(
                command.crebos(),
                crebo -> files.of(crebo).contestable().isPresent()
                        && !files.of(crebo).isObjectedTo());
        if (isAgain(command)) {
            return List.of();
        }
        ONLY_WHAT_WENT_AGAINST_THE_EMPLOYER_IS_OBJECTED_TO.holdsIf(!about.isEmpty()
                && about.stream()
                        .allMatch(crebo -> files.of(crebo).contestable().isPresent()));
        A_DECISION_IS_OBJECTED_TO_ONCE.holdsIf(
                about.stream().noneMatch(crebo -> files.of(crebo).isObjectedTo()));
        AN_OBJECTION_LIES_IN_THE_PAST.holdsIf(!command.lodgedDate().isAfter(today));
        // SBB dates what came by letter; who objects here does so today, whatever day they name
        var cameIn = actor.organisationType() == OrganisationType.SBB ? command.lodgedDate() : today;
        AN_OBJECTION_COMES_WITHIN_SIX_WEEKS.holdsIf(!cameIn.isAfter(lastDay(about)));
        // each case decides on its own measure, and SBB here on the rest
        var byCase = about.stream()
                .collect(groupingBy(crebo -> files.of(crebo).caseBehindIt(), LinkedHashMap::new, toList()));
        var events = new ArrayList<ObjectionLodged>();
        byCase.forEach((report, crebos) -> events.add(new ObjectionLodged(
                command.employerId(),
                files.objections().size() + events.size() + 1,
                crebos,
                command.lodgedDate(),
                lastDay(crebos).plusWeeks(WEEKS_TO_DECIDE),
                command.grounds().under(report.<Id>map(it -> it).orElse(contact)),
                report)));
        return events;
    }

    private LocalDate lastDay(List<Crebo> about) {
        return about.stream()
                .flatMap(crebo -> files.of(crebo).objectionUntilDate().stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private boolean isAgain(LodgeObjection now) {
        var before = files.objections().values().stream()
                .map(Objection::lodged)
                .filter(each -> each.lodgedDate().equals(now.lodgedDate())
                        && each.grounds().known().equals(now.grounds().known()))
                .map(each -> Set.copyOf(each.crebos()))
                .toList();
        return !before.isEmpty()
                && (now.crebos().isEmpty()
                        || before.contains(now.crebos())
                        || before.stream().flatMap(Set::stream).collect(toSet()).equals(now.crebos()));
    }

    List<EmployerEvent> decide(DecideObjection command) {
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
        WHAT_A_CASE_IMPOSED_IS_JUDGED_IN_THE_CASE.holdsIf(!isAboutAMeasureThatStands(lodged));
        AN_OBJECTION_IS_DECIDED_IN_THE_PAST.holdsIf(!command.decidedDate().isAfter(today));
        var events = new ArrayList<EmployerEvent>();
        events.add(decided);
        for (var crebo : lodged.crebos()) {
            contested(crebo, command.objection())
                    .ifPresent(contested -> (command.outcome() == ObjectionOutcome.FOUNDED
                                    ? restored(command, crebo, contested)
                                    : relievedNoMore(decided, crebo, contested))
                            .ifPresent(events::add));
        }
        return events;
    }

    /** Once it was lifted or replaced, nothing is left for the case to decide, and whatever is decided here undoes nothing. */
    private boolean isAboutAMeasureThatStands(ObjectionLodged lodged) {
        return lodged.reportId().isPresent()
                && lodged.crebos().stream()
                        .anyMatch(crebo -> files.of(crebo)
                                .stillContestedBy(lodged.objection())
                                .isPresent());
    }

    List<EmployerEvent> follow(FollowCaseOnObjection command) {
        var events = new ArrayList<EmployerEvent>();
        files.objections().values().stream()
                .filter(each ->
                        each.decided().isEmpty() && each.lodged().reportId().equals(Optional.of(command.reportId())))
                .map(Objection::lodged)
                .sorted(Comparator.comparing(ObjectionLodged::objection))
                .map(lodged -> new ObjectionDecided(
                        command.employerId(),
                        lodged.objection(),
                        lodged.crebos(),
                        command.outcome(),
                        command.decidedDate(),
                        Personal.of(command.reportId(), JUDGED_IN_THE_CASE)))
                .forEach(decided -> {
                    events.add(decided);
                    if (decided.outcome() != ObjectionOutcome.FOUNDED) {
                        decided.crebos()
                                .forEach(crebo -> contested(crebo, decided.objection())
                                        .flatMap(contested -> relievedNoMore(decided, crebo, contested))
                                        .ifPresent(events::add));
                    }
                });
        return events;
    }

    /** What the objection is against, if that is a decision about a recognition and nothing was decided since. */
    private Optional<Decision> contested(Crebo crebo, int objection) {
        return files.of(crebo)
                .stillContestedBy(objection)
                .filter(RecognitionEvent.class::isInstance)
                .map(contested -> Decision.of((RecognitionEvent) contested));
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

    private Optional<EmployerEvent> relievedNoMore(ObjectionDecided decided, Crebo crebo, Decision contested) {
        var file = files.of(crebo);
        return file.isRelievedBy(decided.objection())
                ? Optional.of(new InterimReliefEnded(
                        decided.employerId(),
                        crebo,
                        decided.objection(),
                        later(
                                decided.decidedDate(),
                                file.history().decisions().getLast().effectiveDate()),
                        contested.status(),
                        contested.untilDate()))
                : Optional.empty();
    }

    List<InterimReliefGranted> relieve(GrantInterimRelief command) {
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
        return contested(crebo, objection.lodged().objection())
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
