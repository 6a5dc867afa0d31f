package nl.stagepact.projections.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.retaliation.RetaliationEvent;
import nl.stagepact.domain.retaliation.RetaliationEvent.RetaliationSignalled;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.projections.audit.AuditTrail.By;
import nl.stagepact.projections.audit.AuditTrail.Entry;

/**
 * How the trail speaks of cases: to investigators only, and not even they learn from it who reported. That stands in the case,
 * for whoever opens it and as far as the consent goes; else one search for a student would tell it.
 */
final class Discreet {

    /** The simple names of all that happens in cases. */
    static final List<String> TYPES = Stream.of(ReportEvent.class, RetaliationEvent.class)
            .flatMap(Discreet::concrete)
            .map(Class::getSimpleName)
            .toList();

    private static final List<String> SIGNALS =
            concrete(RetaliationEvent.class).map(Class::getSimpleName).toList();

    /** In which people handle cases; whoever else acts in one has something to do with the report. */
    private static final Set<Role> HANDLERS = Set.of(Role.SBB_INVESTIGATOR, Role.CONFIDANT, Role.APPLICATION);

    private Discreet() {}

    static Entry of(Entry entry) {
        return new Entry(
                entry.id(),
                entry.eventId(),
                isRaised(entry) ? Optional.empty() : entry.position(),
                entry.stream(),
                entry.streamType(),
                entry.version(),
                entry.type(),
                entry.revision(),
                isRaised(entry) ? BusinessDay.beginningOf(entry.at()) : entry.at(),
                entry.actor().filter(by -> handlesCases(by) && !hasReported(by, entry)),
                isOfASignal(entry) ? Optional.empty() : entry.correlationId(),
                isOfASignal(entry) ? Optional.empty() : entry.causationId(),
                new Subjects(entry.subjects().ids().stream()
                        .filter(subject -> !(subject instanceof StudentId
                                || subject instanceof PersonId
                                || subject instanceof OfferId
                                || subject instanceof CandidacyId
                                || subject instanceof PlacementId))
                        .collect(Collectors.toSet())),
                entry.sentence());
    }

    private static boolean handlesCases(By actor) {
        return actor.roles().stream().anyMatch(HANDLERS::contains);
    }

    /** A confidant may report too; then it is a person whom the case concerns, as no confidant who handles it is. */
    private static boolean hasReported(By actor, Entry entry) {
        return actor.roles().contains(Role.CONFIDANT)
                && actor.personId()
                        .map(PersonId::new)
                        .filter(entry.subjects().ids()::contains)
                        .isPresent();
    }

    /** What led to a signal is what befell the student: the two together would tell who reported. */
    private static boolean isOfASignal(Entry entry) {
        return SIGNALS.contains(entry.type());
    }

    /** It is raised at once, so the moment and the place in the order are those of what befell the student: the day remains. */
    private static boolean isRaised(Entry entry) {
        return entry.type().equals(RetaliationSignalled.class.getSimpleName());
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Discreet::concrete)
                : Stream.of(type);
    }
}
