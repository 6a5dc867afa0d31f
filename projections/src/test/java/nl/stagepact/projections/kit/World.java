package nl.stagepact.projections.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.stagepact.domain.placement.AgreementPolicy;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.projections.Projections;
import nl.stagepact.projections.engine.Progress;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.ViewStore;
import org.bson.RawBsonDocument;

/** All views in a store of their own, fed with what happens. */
public final class World implements AutoCloseable {

    private final Embedded store = new Embedded();
    private final Story story = new Story();
    private final Projections projections =
            new Projections(new ViewStore(store.database(), false), story::messagesOf, AgreementPolicy.firstEdition());
    private final Progress progress = new Progress((_, _, _) -> false);
    private int fed;

    /** These events happened, and every view has heard of them. */
    public World tell(Object... events) {
        story.tell(events);
        var messages = story.messages();
        new Feed(projections.all(), progress).feed(messages.subList(fed, messages.size()));
        fed = messages.size();
        return this;
    }

    public Story story() {
        return story;
    }

    public List<Projection> projections() {
        return projections.all();
    }

    public <P extends Projection> P the(Class<P> projection) {
        return projections.all().stream()
                .filter(projection::isInstance)
                .map(projection::cast)
                .findFirst()
                .orElseThrow();
    }

    /** What is answered from several views. */
    public <A> A answering(Class<A> type) {
        return projections.answering().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    public boolean shows(Class<? extends Projection> projection, Id stream, long version) throws InterruptedException {
        return progress.await(projection, stream, version, Duration.ZERO);
    }

    /** Every document of every view, byte for byte, in the order of collections and ids. */
    public List<RawBsonDocument> everything() {
        var all = new ArrayList<RawBsonDocument>();
        store.database().listCollectionNames().into(new ArrayList<>()).stream()
                .sorted()
                .forEach(name ->
                        store
                                .database()
                                .getCollection(name, RawBsonDocument.class)
                                .find()
                                .into(new ArrayList<>())
                                .stream()
                                .sorted((one, other) -> one.toJson().compareTo(other.toJson()))
                                .forEach(all::add));
        return all;
    }

    @Override
    public void close() {
        store.close();
    }
}
