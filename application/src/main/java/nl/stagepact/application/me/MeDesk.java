package nl.stagepact.application.me;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagepact.application.identity.Accounts;
import nl.stagepact.application.identity.CurrentActor;
import nl.stagepact.application.identity.Membership;
import nl.stagepact.application.me.Me.Place;
import nl.stagepact.application.me.Me.Whereabouts;
import nl.stagepact.application.me.MeOperation.FindMe;
import nl.stagepact.application.notification.MailReaders;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Role;
import org.axonframework.queryhandling.QueryHandler;

/** Tells people and systems who they are here. */
final class MeDesk {

    private static final String API = "/api/v1";

    private final CurrentActor current;
    private final Accounts accounts;
    private final MailReaders readers;

    MeDesk(CurrentActor current, Accounts accounts, MailReaders readers) {
        this.current = current;
        this.accounts = accounts;
        this.readers = readers;
    }

    @QueryHandler
    Me find(FindMe asked, Actor actor) {
        var person = actor.personId();
        return new Me(
                person,
                person.flatMap(readers::contactOf).map(ContactDetails::name).or(current::nameAsTold),
                person.map(readers::languageOf),
                places(actor),
                new Whereabouts(
                        organisation(actor),
                        person.filter(_ -> actor.is(Role.STUDENT)).map(id -> API + "/students/" + id),
                        person.map(_ -> API + "/notifications/preferences"),
                        person.map(_ -> API + "/personal-data")));
    }

    private List<Place> places(Actor actor) {
        var here = new Membership(actor.personId(), actor.organisationType(), actor.organisationId(), actor.roles());
        return Stream.concat(
                        Stream.of(place(here, true)),
                        actor.personId().stream()
                                .flatMap(person -> accounts.placesOf(person).stream())
                                .filter(other -> !other.equals(here))
                                .distinct()
                                .map(other -> place(other, false)))
                .toList();
    }

    private Place place(Membership membership, boolean current) {
        return new Place(
                membership.organisationType(),
                membership.organisationId(),
                membership.organisationId().flatMap(readers::organisation),
                membership.roles(),
                current);
    }

    private static Optional<String> organisation(Actor actor) {
        return actor.organisationId().flatMap(id -> switch (actor.organisationType()) {
            case SCHOOL -> at("/schools/", id);
            case EMPLOYER -> at("/employers/", id);
            case SBB, REGION, PLATFORM -> Optional.empty();
        });
    }

    private static Optional<String> at(String path, UUID id) {
        return Optional.of(API + path + id);
    }
}
