package nl.stagepact.projections.erasure;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.erasure.ErasureEvent;
import nl.stagepact.domain.erasure.ErasureEvent.SubjectErased;
import nl.stagepact.domain.erasure.ErasureGround;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.ErasureId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.View;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.engine.Views;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Who was erased, as pseudonyms: so that it can be told and, after a backup was put back, done again. */
public final class ErasureRegister implements Projection {

    private static final List<IndexModel> INDEXES = List.of(new IndexModel(Indexes.ascending("schoolId", "erasedAt")));

    private final Views<Erased> erased;

    public ErasureRegister(ViewStore store) {
        erased = store.views("erasure_register", Erased.class, INDEXES);
    }

    /** @param schoolId of a student */
    public record Erased(
            ErasureId id,
            long version,
            Optional<StudentId> studentId,
            Optional<PersonId> personId,
            Optional<SchoolId> schoolId,
            ErasureGround ground,
            Instant erasedAt)
            implements View {}

    /** Answered with {@code Optional<Erased>}. */
    public record FindErasure(ErasureId id) {}

    /** Answered with {@code PageOf<Erased>}, the newest first. */
    public record FindErasures(Page page) {}

    @EventHandler
    void on(ErasureEvent event, EventContext context) {
        switch (event) {
            case SubjectErased e ->
                erased.fold(
                        e.erasureId(),
                        context,
                        _ -> new Erased(
                                e.erasureId(),
                                context.version(),
                                e.studentId(),
                                e.personId(),
                                context.subjects().only(SchoolId.class),
                                e.ground(),
                                context.at()));
        }
    }

    @ResetHandler
    @Override
    public void reset() {
        erased.clear();
    }

    @QueryHandler
    Optional<Erased> answer(FindErasure query, Actor actor) {
        return erased.first(visibleTo(actor).where("_id", query.id()).toBson());
    }

    @QueryHandler
    PageOf<Erased> answer(FindErasures query, Actor actor) {
        return erased.page(visibleTo(actor).toBson(), query.page(), Map.of(), Sorts.descending("erasedAt"));
    }

    private static Criteria visibleTo(Actor actor) {
        return Criteria.visibleTo(actor, List.of("schoolId"), List.of());
    }
}
