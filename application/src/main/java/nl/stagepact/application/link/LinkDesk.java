package nl.stagepact.application.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import nl.stagepact.application.document.AgreementArchive;
import nl.stagepact.application.document.AgreementDocument;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.link.Purpose.Sign;
import nl.stagepact.application.notification.MailReaders;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.placement.PlacementCommand;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Decided;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.projections.engine.Progress;
import nl.stagepact.projections.placement.PlacementBoard;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacement;
import nl.stagepact.projections.placement.PlacementBoard.SeenPlacement;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens links, which changes nothing, and does what they are for. */
final class LinkDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int TRIES = 5;

    private final LinkBook book;
    private final MailReaders readers;
    private final AgreementArchive archive;
    private final ObjectProvider<QueryGateway> queries;
    private final CommandSender commands;
    private final Progress progress;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final Clock clock;

    LinkDesk(
            LinkBook book,
            MailReaders readers,
            AgreementArchive archive,
            ObjectProvider<QueryGateway> queries,
            CommandSender commands,
            Progress progress,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.book = book;
        this.readers = readers;
        this.archive = archive;
        this.queries = queries;
        this.commands = commands;
        this.progress = progress;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * A link that somebody has.
     *
     * @param reader to whom it was mailed, at the address that they still have
     * @param about nothing once the link has expired: its page then tells nothing about anybody
     */
    record Opened(Link link, Secret secret, ContactDetails reader, Standing standing, Optional<SeenPlacement> about) {}

    /** Nothing for a secret that isn't one, and for a link that was mailed to an address that isn't its reader's any more. */
    Optional<Opened> open(String text) {
        return Secret.read(text)
                .flatMap(secret -> reading.execute(_ -> book.find(secret).flatMap(found -> known(found, secret))));
    }

    private Optional<Opened> known(LinkBook.Found found, Secret secret) {
        var link = found.link();
        return readers.contactOf(link.personId())
                .filter(reader -> found.wasMailedTo(reader.email(), secret))
                .map(reader -> opened(link, secret, reader));
    }

    private Opened opened(Link link, Secret secret, ContactDetails reader) {
        var now = clock.instant();
        if (link.hasExpired(now)) {
            return new Opened(link, secret, reader, new Standing.Expired(), Optional.empty());
        }
        var about = find(link);
        var standing = about.map(seen -> Standing.of(link, seen.placement(), now))
                .orElseGet(() -> new Standing.Off(Standing.Why.NOT_YET));
        return new Opened(link, secret, reader, standing, about);
    }

    /** Stagepact looks: what of it a page shows is for the page to say. */
    private Optional<SeenPlacement> find(Link link) {
        try {
            return ActingAs.call(
                    Actor.application(),
                    () -> queries.getObject()
                            .query(
                                    new FindPlacement(link.placementId()),
                                    ResponseTypes.optionalInstanceOf(SeenPlacement.class))
                            .join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * Does the act in the name of whoever has the link, once; when it was done by it before, nothing happens.
     *
     * @throws nl.stagepact.domain.shared.Refusal when a rule refuses it: then the link still works
     */
    void act(Opened opened, PlacementCommand command) {
        var decided = untilNobodyInterferes(opened.link(), command);
        decided.ifPresent(this::awaitTheView);
    }

    private Optional<Decided> untilNobodyInterferes(Link link, PlacementCommand command) {
        for (int left = TRIES; ; left--) {
            try {
                return writing.execute(_ -> once(link, command));
            } catch (ConcurrencyException e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    private Optional<Decided> once(Link link, PlacementCommand command) {
        if (book.hold(link.id()).usedAt().isPresent()) {
            return Optional.empty();
        }
        Decided decided = ActingAs.call(actor(link), () -> commands.send(command, Map.of()));
        book.used(link.id(), clock.instant());
        return Optional.of(decided);
    }

    private Actor actor(Link link) {
        var involved = readers.involvedIn(link.placementId());
        return switch (link.role()) {
            case MENTOR ->
                Actor.byLink(
                        link.id(),
                        link.personId(),
                        involved.map(MailReaders.Involved::employerId),
                        OrganisationType.EMPLOYER,
                        link.role());
            case SCHOOL_SUPERVISOR ->
                Actor.byLink(
                        link.id(),
                        link.personId(),
                        involved.map(MailReaders.Involved::schoolId),
                        OrganisationType.SCHOOL,
                        link.role());
            default -> Actor.byLink(link.id(), link.personId(), Optional.empty(), OrganisationType.SCHOOL, link.role());
        };
    }

    private void awaitTheView(Decided decided) {
        try {
            progress.await(PlacementBoard.class, decided.about(), decided.version(), PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there is a document to read by a link that still works: to make one would be a change. */
    boolean canRead(Opened opened) {
        return opened.about().isPresent()
                && opened.link().purpose() instanceof Sign sign
                && archive.sha256Of(opened.link().placementId(), sign.version()).isPresent();
    }

    /** Made when the link was mailed. */
    Optional<AgreementDocument> document(Link link) {
        return link.purpose() instanceof Sign sign ? archive.of(link.placementId(), sign.version()) : Optional.empty();
    }

    Instant now() {
        return clock.instant();
    }
}
