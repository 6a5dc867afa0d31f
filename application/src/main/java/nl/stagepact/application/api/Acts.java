package nl.stagepact.application.api;

import static org.axonframework.messaging.responsetypes.ResponseTypes.instanceOf;
import static org.axonframework.messaging.responsetypes.ResponseTypes.optionalInstanceOf;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.employer.EmployerCommand;
import nl.stagepact.domain.erasure.ErasureCommand;
import nl.stagepact.domain.offer.OfferCommand;
import nl.stagepact.domain.placement.PlacementCommand;
import nl.stagepact.domain.report.ReportCommand;
import nl.stagepact.domain.retaliation.RetaliationCommand;
import nl.stagepact.domain.school.SchoolCommand;
import nl.stagepact.domain.shared.Decided;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.student.StudentCommand;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.engine.Progress;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What controllers do: send a command and show what became of it, or answer a question. A command is answered once the view
 * shows it; if that takes too long, or the client doesn't want to wait, with 202 and the address where it will be shown.
 */
@Component
public final class Acts {

    /** The header in which somebody says what they want to look at something sensitive for. */
    public static final String PURPOSE = "Purpose";

    private static final Logger LOG = LoggerFactory.getLogger(Acts.class);

    private final CommandSender commands;
    private final QueryGateway queries;
    private final Progress progress;
    private final HttpServletRequest request;
    private final Conditions conditions;
    private final Duration patience;

    /**
     * @param request the current one, whichever that is
     * @param patience how long a command waits at most for the view to show it
     */
    Acts(
            CommandSender commands,
            QueryGateway queries,
            Progress progress,
            HttpServletRequest request,
            @Value("${stagepact.answers.patience:2s}") Duration patience) {
        this.commands = commands;
        this.queries = queries;
        this.progress = progress;
        this.request = request;
        this.conditions = new Conditions(request);
        this.patience = patience;
    }

    /** Something that must be shown before a command is answered: that the projection has heard that much of the stream. */
    public record Seen(Class<?> projection, Id stream, long version) {}

    /** What a command is answered with: the thing itself, or the part of it that the command made. */
    public record Part<P>(String path, P answer) {}

    /** 201, with the new thing. */
    public <I extends Id, V, A> ResponseEntity<A> create(Shown<I, V, A> kind, Object command) {
        return act(kind, command, HttpStatus.CREATED, whole(kind), List.of());
    }

    /** 201 for a new thing; 200 when it was there already, as a thing with a natural key may be. */
    public <I extends Id, V, A> ResponseEntity<A> createOnce(Shown<I, V, A> kind, I id, Object command) {
        var status = unlessAway(() -> ask(kind, id)).isPresent() ? HttpStatus.OK : HttpStatus.CREATED;
        return act(kind, command, status, whole(kind), List.of());
    }

    /** 201 with the new thing; 200 when the query finds that it was there already. */
    public <I extends Id, V, A> ResponseEntity<A> createUnless(Shown<I, V, A> kind, Object already, Object command) {
        var found = unlessAway(() -> ask(already, optionalInstanceOf(kind.found())));
        return act(kind, command, found.isPresent() ? HttpStatus.OK : HttpStatus.CREATED, whole(kind), List.of());
    }

    /** 201, with the new part. */
    public <I extends Id, V, P> ResponseEntity<P> createPart(
            Shown<I, V, ?> kind, Object command, Function<V, Part<P>> part) {
        return act(kind, command, HttpStatus.CREATED, (_, view) -> part.apply(view), List.of());
    }

    /**
     * 200, with the thing as it is now.
     *
     * @param alsoSeen what else must be shown first
     */
    public <I extends Id, V, A> ResponseEntity<A> change(Shown<I, V, A> kind, Object command, Seen... alsoSeen) {
        return act(kind, command, HttpStatus.OK, whole(kind), List.of(alsoSeen));
    }

    /** 200, with the part of the thing that the command is about, as it is now. */
    public <I extends Id, V, P> ResponseEntity<P> changePart(
            Shown<I, V, ?> kind, Object command, Function<V, Part<P>> part) {
        return act(kind, command, HttpStatus.OK, (_, view) -> part.apply(view), List.of());
    }

    /** Something that must be written down before anything is shown. */
    public void note(Object command) {
        commands.send(command, Map.of());
    }

    /** 200 with the thing; 304 when the client has that version; 404 when it isn't there, or not for this client. */
    public <I extends Id, V, A> ResponseEntity<A> show(Shown<I, V, A> kind, I id) {
        var found = find(kind, id);
        return show(kind.version().applyAsLong(found), kind.answer().apply(found));
    }

    /** @param version of the stream that the answer is about */
    public <A> ResponseEntity<A> show(long version, A answer) {
        var tag = Conditions.tag(version);
        return conditions.isKnown(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build()
                : ResponseEntity.ok().eTag(tag).body(answer);
    }

    /** 200 with a file that never changes; 304 when the client has it. */
    public ResponseEntity<byte[]> file(String digest, String name, byte[] content) {
        var tag = "\"" + digest + "\"";
        return conditions.isKnown(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build()
                : ResponseEntity.ok()
                        .eTag(tag)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                        .body(content);
    }

    /** One page of a list, with links to the others. */
    public <V, A> ResponseEntity<PageOf<A>> list(Object query, Class<V> found, Function<V, A> answer) {
        return page(findPage(query, found).map(answer));
    }

    /** One page of a list that no view holds. */
    public <A> ResponseEntity<PageOf<A>> page(PageOf<A> page) {
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, Links.of(request, page))
                .body(page);
    }

    /** @throws Refused when it isn't there, or not for this client */
    public <I extends Id, V> V find(Shown<I, V, ?> kind, I id) {
        return ask(kind, id).orElseThrow(Acts::notFound);
    }

    /** @throws Refused when it isn't there, or not for this client */
    public <V> V find(Object query, Class<V> found) {
        return ask(query, optionalInstanceOf(found)).orElseThrow(Acts::notFound);
    }

    public <V> V ask(Object query, Class<V> answer) {
        return ask(query, instanceOf(answer));
    }

    public static Refused notFound() {
        return new Refused(ApiError.NOT_FOUND);
    }

    /** The id for whatever this request makes; with an {@code Idempotency-Key} the same each time it is tried. */
    public UUID newId() {
        return conditions.operation();
    }

    /** @throws InvalidRequest when the header {@link #PURPOSE} is lacking */
    public String purpose() {
        return conditions.purpose();
    }

    /** {@code Prefer: respond-async}: answer at once, however far it is. */
    public boolean wantsNoWaiting() {
        return conditions.wantsNoWaiting();
    }

    private <I extends Id, V, P> ResponseEntity<P> act(
            Shown<I, V, ?> kind,
            Object command,
            HttpStatus status,
            BiFunction<I, V, Part<P>> part,
            List<Seen> alsoSeen) {
        Decided decided = commands.send(command, conditions.ofCommand());
        var id = kind.id().cast(decided.about());
        var deadline = System.nanoTime() + patience.toNanos();
        boolean isShown = !conditions.wantsNoWaiting()
                && isShown(new Seen(kind.projection(), streamOf(command), decided.version()), deadline)
                && alsoSeen.stream().allMatch(seen -> isShown(seen, deadline));
        var shown = isShown ? unlessAway(() -> Optional.of(find(kind, id))) : Optional.<V>empty();
        if (shown.isEmpty()) {
            return ResponseEntity.accepted()
                    .location(URI.create(kind.pathOf(id, "")))
                    .build();
        }
        var view = shown.get();
        var answer = part.apply(id, view);
        var response = ResponseEntity.status(status)
                .eTag(Conditions.tag(kind.version().applyAsLong(view)))
                .header(HttpHeaders.CONTENT_LOCATION, answer.path());
        if (status == HttpStatus.CREATED) {
            response.location(URI.create(answer.path()));
        }
        return response.body(answer.answer());
    }

    private static <I extends Id, V, A> BiFunction<I, V, Part<A>> whole(Shown<I, V, A> kind) {
        return (id, view) -> new Part<>(kind.pathOf(id, ""), kind.answer().apply(view));
    }

    /** Nothing while the views are away: a command needs none to be done. */
    private static <V> Optional<V> unlessAway(Supplier<Optional<V>> view) {
        try {
            return view.get();
        } catch (MongoException e) {
            LOG.debug("The views are away", e);
            return Optional.empty();
        }
    }

    private boolean isShown(Seen seen, long deadline) {
        try {
            var left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
            return progress.await(seen.projection(), seen.stream(), seen.version(), left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Id streamOf(Object command) {
        return switch (command) {
            case EmployerCommand c -> c.employerId();
            case ErasureCommand c -> c.erasureId();
            case OfferCommand c -> c.offerId();
            case PlacementCommand c -> c.placementId();
            case RetaliationCommand c -> c.signalId();
            case ReportCommand c -> c.reportId();
            case SchoolCommand c -> c.schoolId();
            case StudentCommand c -> c.studentId();
            default -> throw new IllegalArgumentException("No command: " + command.getClass());
        };
    }

    @SuppressWarnings("unchecked") // the type of the elements is the query's own promise
    public <V> PageOf<V> findPage(Object query, Class<V> found) {
        return (PageOf<V>) ask(query, new PageResponse());
    }

    private <I extends Id, V> Optional<V> ask(Shown<I, V, ?> kind, I id) {
        return ask(kind.query().apply(id), optionalInstanceOf(kind.found()));
    }

    private <R> R ask(Object query, ResponseType<R> type) {
        try {
            return queries.query(query, type).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
