package nl.stagepact.application.api;

import java.util.Optional;
import nl.stagepact.application.identity.CurrentActor;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** For whom the client acts, where a command must say so. */
@Component
public final class Acting {

    private final CurrentActor current;

    Acting(CurrentActor current) {
        this.current = current;
    }

    /** The party of a placement that the client is, or speaks for. */
    public Party party() {
        var actor = actor();
        if (actor.is(Role.STUDENT)) {
            return Party.STUDENT;
        }
        return actor.organisationType() == OrganisationType.EMPLOYER ? Party.EMPLOYER : Party.SCHOOL;
    }

    public WithdrawalReason withdrawalReason() {
        return party() == Party.STUDENT ? WithdrawalReason.STUDENT : WithdrawalReason.SCHOOL;
    }

    /** Nothing when a system acts and not a person. */
    public Optional<PersonId> person() {
        return actor().personId().map(PersonId::new);
    }

    private Actor actor() {
        return current.find().orElseThrow(() -> new AccessDeniedException("Nobody acts"));
    }
}
