package nl.stagepact.application.supervision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Paging;
import nl.stagepact.domain.placement.ConversationKind;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.supervision.SupervisionAgenda.AgendaCounts;
import nl.stagepact.projections.supervision.SupervisionAgenda.AgendaItem;
import nl.stagepact.projections.supervision.SupervisionAgenda.FindAgendaCounts;
import nl.stagepact.projections.supervision.SupervisionAgenda.FindConversations;
import nl.stagepact.projections.supervision.SupervisionAgenda.State;
import nl.stagepact.projections.supervision.SupervisionAgenda.Wanted;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/supervision-agenda", produces = "application/json")
@Tag(name = "Supervision agenda", description = "Which conversations must be held, and by when")
class SupervisionApi {

    private final Acts acts;
    private final Clock clock;

    SupervisionApi(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    record AgendaFilter(
            @Parameter(
                    description =
                            "What somebody still owes (planned, scheduled, due, overdue, escalated) unless said otherwise")
            List<State> state,

            @Parameter(description = "Of all kinds unless said otherwise; every midterm check of a long placement")
            List<ConversationKind> kind,

            Optional<PlacementId> placementId,
            Optional<SchoolId> schoolId,

            @Parameter(description = "The school's supervisor")
            Optional<PersonId> supervisorId,

            Optional<EmployerId> employerId,
            Optional<PersonId> mentorId,

            @Parameter(description = "The qualification") Optional<Crebo> crebo,

            @Parameter(description = "Only those in which whoever asks takes part")
            Optional<Boolean> mine,

            @Parameter(description = "The window closes before this day")
            Optional<LocalDate> before) {

        Wanted wanted() {
            return new Wanted(
                    Set.copyOf(state),
                    Set.copyOf(kind),
                    placementId,
                    schoolId,
                    supervisorId,
                    employerId,
                    mentorId,
                    crebo,
                    mine.orElse(false),
                    before);
        }
    }

    @GetMapping
    @Operation(
            operationId = "findConversations",
            summary = "Find conversations, the earliest deadline first: who must act first stands first")
    ResponseEntity<PageOf<AgendaAnswer>> find(@ParameterObject AgendaFilter filter, @ParameterObject Paging paging) {
        var query = new FindConversations(filter.wanted(), BusinessDay.today(clock), paging.sortedBy(Optional.empty()));
        return acts.list(query, AgendaItem.class, AgendaAnswer::of);
    }

    @GetMapping("/counts")
    @Operation(
            operationId = "countConversations",
            summary = "Count conversations by kind and state, with the same filters; all states unless said otherwise")
    ResponseEntity<AgendaCountsAnswer> count(@ParameterObject AgendaFilter filter) {
        var query = new FindAgendaCounts(filter.wanted(), BusinessDay.today(clock));
        return ResponseEntity.ok(AgendaCountsAnswer.of(acts.ask(query, AgendaCounts.class)));
    }
}
