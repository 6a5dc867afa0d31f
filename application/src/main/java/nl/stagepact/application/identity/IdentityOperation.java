package nl.stagepact.application.identity;

import java.util.UUID;

/** What can be asked about who gets in. These change no placement and stand in no stream; the tables keep who did them. */
sealed interface IdentityOperation {

    /**
     * Lets a system log in, for an organisation or for one person's app.
     *
     * @param name by which people recognise it
     */
    record AdmitSystem(String name, Membership membership) implements IdentityOperation {}

    record FindSystems() implements IdentityOperation {}

    /** Its tokens end within ten minutes, and it gets no new ones. */
    record ExpelSystem(String clientId) implements IdentityOperation {}

    /** Gives somebody who logs in elsewhere a place here, or another one. */
    record GrantMembership(String issuer, String subject, Membership membership) implements IdentityOperation {}

    record FindMemberships() implements IdentityOperation {}

    record EndMembership(UUID id) implements IdentityOperation {}
}
