package nl.stagepact.domain.report;

import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import org.axonframework.serialization.Revision;

/** A report comes in, and finds or leaves its way. */
public sealed interface IntakeEvent extends ReportEvent {

    /**
     * @param desk where it came in
     * @param account what, when, where and on which grounds
     * @param acknowledgement by when the desk answers
     */
    @Revision("1")
    record DiscriminationReported(
            ReportId reportId,
            Reporter reporter,
            ReportedMatter matter,
            Desk desk,
            Personal<Account> account,
            ReportWish wish,
            Consents consents,
            ReportTerm acknowledgement)
            implements IntakeEvent {}

    /** @param investigation by when SBB decides; nothing at a school's desk, which doesn't investigate */
    @Revision("1")
    record ReportAcknowledged(ReportId reportId, Optional<ReportTerm> investigation) implements IntakeEvent {}

    @Revision("1")
    record ReportCountedOnly(ReportId reportId) implements IntakeEvent {}

    @Revision("1")
    record ReportReferred(ReportId reportId, Authority authority, Personal<String> explanation)
            implements IntakeEvent {}

    /**
     * From the school to SBB; the same case, to be acknowledged anew.
     *
     * @param consents as the reporter gives them now
     */
    @Revision("1")
    record ReportTransferred(ReportId reportId, Consents consents, ReportTerm acknowledgement) implements IntakeEvent {}

    /** By whoever reported: further words, or what happened since. It changes no term and nothing that was decided. */
    @Revision("1")
    record ReportSupplemented(ReportId reportId, Personal<Supplement> supplement) implements IntakeEvent {}

    /** By whoever reported. */
    @Revision("1")
    record ReportWithdrawn(ReportId reportId, Optional<Personal<String>> reason) implements IntakeEvent {}

    @Revision("1")
    record ReportClosed(ReportId reportId, Personal<String> conclusion) implements IntakeEvent {}

    /**
     * Somebody, the actor, looked into the case. Doesn't change it: a version that was seen before is not stale by it.
     *
     * @param openingId of this one look; another look has another
     */
    @Revision("1")
    record CaseOpened(ReportId reportId, UUID openingId, CasePurpose purpose) implements IntakeEvent {}
}
