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
import nl.stagepact.application.identity.IdentityOperation.EndMembership;
import nl.stagepact.application.identity.IdentityOperation.FindMemberships;
import nl.stagepact.application.identity.IdentityOperation.GrantMembership;
import nl.stagepact.application.identity.Memberships.Granted;
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
@RequestMapping(path = "/api/v1/memberships", produces = "application/json")
@Tag(name = "Access")
class MembershipApi {

    private final Memberships memberships;
    private final CurrentActor actor;
    private final Acts acts;

    MembershipApi(Memberships memberships, CurrentActor actor, Acts acts) {
        this.memberships = memberships;
        this.actor = actor;
        this.acts = acts;
    }

    record NewMembership(
            @Schema(description = "The issuer of the tokens: the iss claim", example = "https://login.school.example")
            String issuer,

            @Schema(description = "Whom the tokens are about: the sub claim")
            String subject,

            @Schema(description = "Which student or other person that is; absent for an organisation's system")
            Optional<UUID> personId,

            OrganisationType organisationType,

            @Schema(description = "The school or the employer; absent for the others")
            Optional<UUID> organisationId,

            Set<Role> roles)
            implements Consistent {

        @Override
        public List<Finding> contradictions() {
            return Place.contradictions(organisationType, organisationId, roles);
        }

        GrantMembership toOperation() {
            return new GrantMembership(
                    issuer, subject, new Membership(personId, organisationType, organisationId, roles));
        }
    }

    record MembershipShown(
            UUID id,
            String issuer,
            String subject,
            Optional<UUID> personId,
            OrganisationType organisationType,
            Optional<UUID> organisationId,
            Set<Role> roles,
            Instant grantedAt,

            @Schema(description = "Since when it no longer counts")
            Optional<Instant> endedAt) {

        static MembershipShown of(Granted granted) {
            var membership = granted.membership();
            return new MembershipShown(
                    granted.id(),
                    granted.issuer(),
                    granted.subject(),
                    membership.personId(),
                    membership.organisationType(),
                    membership.organisationId(),
                    membership.roles(),
                    granted.grantedAt(),
                    granted.endedAt());
        }
    }

    @PostMapping
    @Operation(
            operationId = "grantMembership",
            summary = "Give somebody who logs in elsewhere a place here; it replaces the one that they had")
    ResponseEntity<MembershipShown> grant(@RequestBody NewMembership asked) {
        var operation = asked.toOperation();
        var by = actor.allowedTo(operation);
        var granted = memberships.grant(operation, by.id());
        return ResponseEntity.created(URI.create("/api/v1/memberships/" + granted.id()))
                .body(MembershipShown.of(granted));
    }

    @GetMapping
    @Operation(operationId = "findMemberships", summary = "Find all memberships, the newest first")
    ResponseEntity<PageOf<MembershipShown>> find(@ParameterObject Paging paging) {
        actor.allowedTo(new FindMemberships());
        return acts.page(memberships.all(paging.sortedBy(Optional.empty())).map(MembershipShown::of));
    }

    @GetMapping("/{membershipId}")
    @Operation(operationId = "showMembership", summary = "Show a membership")
    MembershipShown show(@PathVariable UUID membershipId) {
        actor.allowedTo(new FindMemberships());
        return memberships.find(membershipId).map(MembershipShown::of).orElseThrow(Acts::notFound);
    }

    @DeleteMapping("/{membershipId}")
    @Operation(operationId = "endMembership", summary = "Take somebody's place here")
    ResponseEntity<Void> end(@PathVariable UUID membershipId) {
        var operation = new EndMembership(membershipId);
        var by = actor.allowedTo(operation);
        if (!memberships.end(operation.id(), by.id())) {
            throw Acts.notFound();
        }
        return ResponseEntity.noContent().build();
    }
}
