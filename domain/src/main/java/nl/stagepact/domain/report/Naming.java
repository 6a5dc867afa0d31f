package nl.stagepact.domain.report;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CommonRule;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.shared.Subjects;

/** What a report names: all that follows from it, such as the watch and the events that the case shows, trusts it. */
record Naming(Nameables nameables, Actor actor) {

    void mustHold(Reporter reporter, ReportedMatter matter) {
        ReportRule.A_REPORT_IS_ABOUT_A_KNOWN_EMPLOYER.holdsIf(
                nameables.concernedBy(matter.employerId()).isPresent());
        var things = present(matter.studentId(), matter.offerId(), matter.candidacyId(), matter.placementId());
        ReportRule.WITHOUT_AN_ACCOUNT_NO_STUDENT_OR_PLACE_IS_NAMED.holdsIf(
                things.isEmpty() || !actor.is(Role.REPORTER));
        things.addAll(present(reporter.studentId(), matter.schoolId()));
        var all = new LinkedHashSet<Id>(Set.of(matter.employerId()));
        things.forEach(thing -> all.addAll(reached(thing).ids()));
        ReportRule.WHAT_A_REPORT_NAMES_BELONGS_TOGETHER.holdsIf(isOneOfEachKind(all));
    }

    /** What is somebody else's doesn't exist for whoever reports. */
    private Subjects reached(Id thing) {
        var concerned = nameables
                .concernedBy(thing)
                // whose school has yet to register them reports all the same
                .or(() -> Optional.of(Subjects.of(thing)).filter(_ -> isOwn(thing)))
                .filter(found -> mayName(thing, found));
        CommonRule.ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT.holdsIf(concerned.isPresent());
        return concerned.orElseThrow();
    }

    private boolean mayName(Id thing, Subjects concerned) {
        return switch (thing) {
            // every school and student could find it while it was open
            case OfferId _ -> true;
            // people of a school speak for their own, all others choose one
            case SchoolId _ -> !isOfASchool() || isOwn(thing);
            default -> reaching().reaches(concerned);
        };
    }

    private boolean isOwn(Id thing) {
        var own = thing instanceof SchoolId ? actor.organisationId() : actor.personId();
        return isOfASchool() && own.filter(thing.value()::equals).isPresent();
    }

    /** Somebody of a school reaches what is the school's, also who reaches only the own reports once they are made. */
    private Actor reaching() {
        return isOfASchool() && !actor.is(Role.STUDENT) ? actor.reaching(Scope.OWN_ORGANISATION) : actor;
    }

    private boolean isOfASchool() {
        return actor.organisationType() == OrganisationType.SCHOOL;
    }

    private static boolean isOneOfEachKind(Set<Id> all) {
        return all.stream().collect(Collectors.groupingBy(Id::kind)).values().stream()
                .allMatch(same -> same.size() == 1);
    }

    @SafeVarargs
    private static Set<Id> present(Optional<? extends Id>... named) {
        return Stream.of(named).<Id>flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
