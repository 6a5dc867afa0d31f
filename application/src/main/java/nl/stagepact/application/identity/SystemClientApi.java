package nl.stagepact.application.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Consistent;
import nl.stagepact.application.api.Finding;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.identity.IdentityOperation.AdmitSystem;
import nl.stagepact.application.identity.IdentityOperation.ExpelSystem;
import nl.stagepact.application.identity.IdentityOperation.FindSystems;
import nl.stagepact.application.identity.SystemClients.Admitted;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.projections.engine.PageOf;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/system-clients", produces = "application/json")
@Tag(name = "Access", description = "Who gets in besides the people of the login page, for administrators")
class SystemClientApi {

    private final SystemClients systems;
    private final CurrentActor actor;
    private final Acts acts;

    SystemClientApi(SystemClients systems, CurrentActor actor, Acts acts) {
        this.systems = systems;
        this.actor = actor;
        this.acts = acts;
    }

    record NewSystemClient(
            @Schema(example = "Studentsysteem ROC Voorbeeld")
            String name,

            OrganisationType organisationType,

            @Schema(description = "The school or the employer; absent for the others")
            Optional<UUID> organisationId,

            Set<Role> roles,

            @Schema(description = "The student or other person whose app it is; absent for an organisation's system")
            Optional<UUID> personId)
            implements Consistent {

        @Override
        public List<Finding> contradictions() {
            return Place.contradictions(organisationType, organisationId, roles);
        }

        AdmitSystem toOperation() {
            return new AdmitSystem(name, new Membership(personId, organisationType, organisationId, roles));
        }
    }

    /** @param secret only in the answer that it is made in */
    record SystemClient(
            @Schema(description = "The client_id with which it asks for tokens")
            String id,

            String name,
            OrganisationType organisationType,
            Optional<UUID> organisationId,
            Set<Role> roles,
            Optional<UUID> personId,

            @Schema(description = "The client_secret; shown once, when the client is made")
            Optional<String> secret,

            Instant grantedAt,

            @Schema(description = "Since when it gets no more tokens")
            Optional<Instant> endedAt) {

        static SystemClient of(Admitted system) {
            return of(system, Optional.empty());
        }

        static SystemClient of(Admitted system, Optional<String> secret) {
            var membership = system.membership();
            return new SystemClient(
                    system.clientId(),
                    system.name(),
                    membership.organisationType(),
                    membership.organisationId(),
                    membership.roles(),
                    membership.personId(),
                    secret,
                    system.grantedAt(),
                    system.endedAt());
        }
    }

    @PostMapping
    @Operation(
            operationId = "admitSystemClient",
            summary = "Let a system get tokens at /oauth2/token; its secret is shown here and never again")
    ResponseEntity<SystemClient> admit(@RequestBody NewSystemClient asked) {
        var operation = asked.toOperation();
        var by = actor.allowedTo(operation);
        var fresh = systems.admit("system-" + acts.newId(), operation, by.id());
        return ResponseEntity.created(
                        URI.create("/api/v1/system-clients/" + fresh.system().clientId()))
                .body(SystemClient.of(fresh.system(), Optional.of(fresh.secret())));
    }

    @GetMapping
    @Operation(operationId = "findSystemClients", summary = "Find all systems that got tokens, the newest first")
    ResponseEntity<PageOf<SystemClient>> find(@ParameterObject Paging paging) {
        actor.allowedTo(new FindSystems());
        return acts.page(systems.all(paging.sortedBy(Optional.empty())).map(SystemClient::of));
    }

    @GetMapping("/{clientId}")
    @Operation(operationId = "showSystemClient", summary = "Show a system")
    SystemClient show(@PathVariable String clientId) {
        actor.allowedTo(new FindSystems());
        return systems.find(clientId).map(SystemClient::of).orElseThrow(Acts::notFound);
    }

    @DeleteMapping("/{clientId}")
    @Operation(
            operationId = "expelSystemClient",
            summary = "Give a system no more tokens; those that it has end within ten minutes")
    ResponseEntity<Void> expel(@PathVariable String clientId) {
        var operation = new ExpelSystem(clientId);
        var by = actor.allowedTo(operation);
        if (!systems.expel(operation.clientId(), by.id())) {
            throw Acts.notFound();
        }
        return ResponseEntity.noContent().build();
    }
}
