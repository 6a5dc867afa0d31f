package nl.stagepact.application.audit;

import nl.stagepact.application.audit.AuditOperation.FindCheckpoints;
import nl.stagepact.application.audit.AuditOperation.FindSealKey;
import nl.stagepact.application.audit.AuditOperation.VerifyTrail;
import nl.stagepact.projections.engine.PageOf;
import org.axonframework.queryhandling.QueryHandler;

/** Shows the checkpoints, and verifies for whoever asks. */
final class SealDesk {

    private final SealBook book;
    private final Verification verification;

    SealDesk(SealBook book, Verification verification) {
        this.book = book;
        this.verification = verification;
    }

    @QueryHandler
    PageOf<CheckpointAnswer> find(FindCheckpoints asked) {
        var page = asked.page();
        if (asked.number().isPresent()) {
            var found = book.checkpoint(asked.number().get()).map(CheckpointAnswer::of).stream()
                    .toList();
            return new PageOf<>(found, page.page(), page.pageSize(), found.size());
        }
        return new PageOf<>(
                book.page(page.page(), page.pageSize()).stream()
                        .map(CheckpointAnswer::of)
                        .toList(),
                page.page(),
                page.pageSize(),
                book.countOfCheckpoints());
    }

    @QueryHandler
    SealKeyAnswer find(FindSealKey asked) {
        return new SealKeyAnswer("Ed25519", book.firstKey().pem());
    }

    @QueryHandler
    VerifiedTrail find(VerifyTrail asked) {
        return verification.verify(asked.from(), asked.to(), asked.kept());
    }
}
