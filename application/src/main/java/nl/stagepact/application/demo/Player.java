package nl.stagepact.application.demo;

import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;

/**
 * Somebody of the region, known by an id, and acting in one role for one organisation.
 *
 * @param id a student's or a person's
 */
record Player(Id id, ContactDetails contact, Actor actor) {

    static Player of(DemoPeople person, NaturalKeys keys, String telephone) {
        return new Player(new PersonId(person.personId(keys)), details(person, telephone), person.actor(keys));
    }

    static ContactDetails details(DemoPeople person, String telephone) {
        return new ContactDetails(person.displayName(), person.email(), Optional.of(telephone), Language.NL);
    }

    /** Who works there and has no login: with the id that the API would give them, too. */
    static Player colleague(
            NaturalKeys keys, ContactDetails contact, OrganisationType type, Id organisation, Role role) {
        return extra(keys.personId(organisation, contact.email()), contact, type, organisation, role);
    }

    /** Who has no login. */
    static Player extra(Id id, ContactDetails contact, OrganisationType type, Id organisation, Role role) {
        return new Player(
                id,
                contact,
                new Actor(
                        "stagepact|demo-extra-" + id.value(),
                        Optional.of(id.value()),
                        Optional.of(organisation.value()),
                        type,
                        Set.of(role),
                        Scope.SELF));
    }

    PersonId personId() {
        return new PersonId(id.value());
    }

    Personal<ContactDetails> personalContact() {
        return Personal.of(id, contact);
    }

    Personal<Signer> asSigner(String role) {
        return Personal.of(id, new Signer(contact.name(), role));
    }
}
