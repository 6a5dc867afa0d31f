package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.EmployerRule.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.EmployerCommand.PlanYear;
import nl.stagepact.domain.employer.EmployerCommand.PledgePlaces;
import nl.stagepact.domain.employer.EmployerCommand.PromiseCommand;
import nl.stagepact.domain.employer.EmployerCommand.SignPact;
import nl.stagepact.domain.employer.EmployerEvent.PactSigned;
import nl.stagepact.domain.employer.EmployerEvent.PlacesPledged;
import nl.stagepact.domain.employer.EmployerEvent.PromiseEvent;
import nl.stagepact.domain.employer.EmployerEvent.YearPlanned;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolYear;

/**
 * What an employer promised: the pacts it signed, the places it pledged under them, and how its departments mean to keep
 * that. Of each kind the last promise counts; that fewer places are offered than pledged is shown to all and forbidden to
 * nobody.
 *
 * @param pledged the last pledge for each kind of place
 */
record Promises(Map<Pact, PactSigned> signed, Map<Kind, PlacesPledged> pledged, Map<SchoolYear, YearPlanned> planned) {

    static final Promises NONE = new Promises(Map.of(), Map.of(), Map.of());

    /** What a pledge is about, but for its number. */
    private record Kind(Pact pact, SchoolYear schoolYear, Crebo crebo, EducationLevel level) {

        private static Kind of(PlacesPledged pledge) {
            return new Kind(pledge.pact(), pledge.schoolYear(), pledge.crebo(), pledge.level());
        }
    }

    Optional<PromiseEvent> decide(PromiseCommand command, Set<PersonId> mentors, LocalDate today) {
        return switch (command) {
            case SignPact c -> sign(c, today);
            case PledgePlaces c -> pledge(c, today);
            case PlanYear c -> plan(c, mentors, today);
        };
    }

    private Optional<PromiseEvent> sign(SignPact command, LocalDate today) {
        var asked = new PactSigned(
                command.employerId(),
                command.pact(),
                command.place(),
                command.signedDate(),
                command.signerId(),
                command.signer());
        var before = signed.get(command.pact());
        if (before != null) {
            A_PACT_IS_SIGNED_ONCE.holdsIf(before.equals(asked));
            return Optional.empty();
        }
        A_SIGNATURE_LIES_IN_THE_PAST.holdsIf(!command.signedDate().isAfter(today));
        return Optional.of(asked);
    }

    private Optional<PromiseEvent> pledge(PledgePlaces command, LocalDate today) {
        ONLY_WHO_SIGNED_A_PACT_PLEDGES_UNDER_IT.holdsIf(signed.containsKey(command.pact()));
        var asked = new PlacesPledged(
                command.employerId(),
                command.pact(),
                command.schoolYear(),
                command.crebo(),
                command.level(),
                command.number());
        var before = Optional.ofNullable(pledged.get(Kind.of(asked)));
        if (before.map(PlacesPledged::number).orElse(0) == command.number()) {
            return Optional.empty();
        }
        isNotOver(command.schoolYear(), today);
        return Optional.of(asked);
    }

    private Optional<PromiseEvent> plan(PlanYear command, Set<PersonId> mentors, LocalDate today) {
        var asked = new YearPlanned(command.employerId(), command.schoolYear(), command.departments());
        var before = Optional.ofNullable(planned.get(command.schoolYear()));
        if (before.map(YearPlanned::departments).orElse(List.of()).equals(asked.departments())) {
            return Optional.empty();
        }
        isNotOver(command.schoolYear(), today);
        var year = command.schoolYear().period();
        A_PLANNED_PERIOD_BEGINS_IN_ITS_YEAR.holdsIf(asked.departments().stream()
                .allMatch(department -> year.contains(department.period().startDate())));
        A_PLANNED_MENTOR_WORKS_HERE.holdsIf(asked.departments().stream()
                .flatMap(department -> department.mentorId().stream())
                .allMatch(mentors::contains));
        return Optional.of(asked);
    }

    private static void isNotOver(SchoolYear year, LocalDate today) {
        A_YEAR_THAT_IS_OVER_IS_PAST_PROMISING.holdsIf(!year.period().endDate().isBefore(today));
    }

    Promises after(PromiseEvent event) {
        return switch (event) {
            case PactSigned e -> new Promises(with(signed, e.pact(), e), pledged, planned);
            case PlacesPledged e -> new Promises(signed, with(pledged, Kind.of(e), e), planned);
            case YearPlanned e -> new Promises(signed, pledged, with(planned, e.schoolYear(), e));
        };
    }

    private static <K, V> Map<K, V> with(Map<K, V> before, K key, V value) {
        var all = new HashMap<>(before);
        all.put(key, value);
        return Map.copyOf(all);
    }
}
