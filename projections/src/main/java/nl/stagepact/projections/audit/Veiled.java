package nl.stagepact.projections.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.projections.audit.AuditTrail.Entry;

/** What an employer reads of a candidate before it accepted, whether it must choose blindly or not. */
final class Veiled {

    private Veiled() {}

    /** The entries of one candidacy, for this reader: whoever accepted was told in the same decision who it is. */
    static List<Entry> timeline(List<Entry> candidacy, Actor reader) {
        boolean known = reader.organisationType() != OrganisationType.EMPLOYER
                || candidacy.stream().anyMatch(entry -> is(CandidateAccepted.class, entry));
        return known ? candidacy : candidacy.stream().map(Veiled::veiled).toList();
    }

    /**
     * Without the student, without that it was the student who acted, without what else one request led to, and without
     * whether it is the first attempt.
     */
    private static Entry veiled(Entry entry) {
        return new Entry(
                entry.id(),
                entry.eventId(),
                entry.position(),
                entry.stream(),
                entry.streamType(),
                entry.version(),
                entry.type(),
                entry.revision(),
                entry.at(),
                entry.actor().filter(by -> !by.roles().contains(Role.STUDENT)),
                Optional.empty(),
                Optional.empty(),
                new Subjects(entry.subjects().ids().stream()
                        .filter(subject -> !(subject instanceof StudentId))
                        .collect(Collectors.toSet())),
                is(CandidateProposed.class, entry) ? OfferSentences.SOMEBODY_BECAME_A_CANDIDATE : entry.sentence());
    }

    private static boolean is(Class<?> event, Entry entry) {
        return entry.type().equals(event.getSimpleName());
    }
}
