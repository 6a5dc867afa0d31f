package nl.stagepact.application.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.stagepact.application.privacy.SubjectErased;
import nl.stagepact.application.privacy.SubjectKeys;
import nl.stagepact.domain.placement.AgreementDocuments;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every document that was ever handed out, and has it made the first time. */
@Component
public final class AgreementArchive implements AgreementDocuments {

    private final JdbcClient jdbc;
    private final SubjectKeys keys;
    private final AgreementWriter writer;

    /** Making one keeps a core busy. */
    private final Semaphore atWork = new Semaphore(Runtime.getRuntime().availableProcessors());

    AgreementArchive(JdbcClient jdbc, SubjectKeys keys, ObjectProvider<EventStore> events) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.writer = new AgreementWriter(stream ->
                events.getObject().readEvents(stream.toString()).asStream().toList());
    }

    /** Made when the first document is wanted. */
    private static final class Printing {

        private static final Press PRESS = new Press();
    }

    /**
     * The document of a version, the same for ever.
     *
     * @return nothing where there is no such version, and once the student was erased
     */
    public Optional<AgreementDocument> of(PlacementId placement, int version) {
        return stored(placement, version)
                .or(() -> writer.write(placement, version).flatMap(written -> {
                    store(placement, version, written);
                    // somebody else may have been first
                    return stored(placement, version);
                }))
                .flatMap(this::opened);
    }

    @Override
    public Optional<String> sha256Of(PlacementId placement, int version) {
        return jdbc.sql("select sha256 from agreement_document where placement_id = ? and version = ?")
                .params(placement.value(), version)
                .query(String.class)
                .optional();
    }

    private record Stored(UUID student, String sha256, byte[] content) {}

    private Optional<Stored> stored(PlacementId placement, int version) {
        return jdbc.sql("""
                        select student_id, sha256, content from agreement_document
                        where placement_id = ? and version = ?""")
                .params(placement.value(), version)
                .query((row, _) -> new Stored(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3)))
                .optional();
    }

    private void store(PlacementId placement, int version, AgreementWriter.Written written) {
        var content = print(written.text());
        try {
            jdbc.sql("""
                            insert into agreement_document (placement_id, version, student_id, sha256, content)
                            values (?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(
                            placement.value(),
                            version,
                            written.student().value(),
                            sha256(content),
                            encrypted(written.student(), content))
                    .update();
        } catch (SubjectErased e) {
            // a document about nobody is not made
        }
    }

    private byte[] encrypted(StudentId student, byte[] content) {
        return keys.encrypt(student.value(), content);
    }

    private byte[] print(AgreementText text) {
        atWork.acquireUninterruptibly();
        try {
            return Printing.PRESS.print(text);
        } finally {
            atWork.release();
        }
    }

    private Optional<AgreementDocument> opened(Stored stored) {
        return keys.decrypt(stored.student(), stored.content()).map(content -> {
            if (!sha256(content).equals(stored.sha256())) {
                throw new IllegalStateException("A stored document is not the one that it is said to be");
            }
            return new AgreementDocument(content, stored.sha256());
        });
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
