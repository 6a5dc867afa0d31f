package nl.stagepact.projections.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.report.Account;
import nl.stagepact.domain.report.Authority;
import nl.stagepact.domain.report.CaseObjectionOutcome;
import nl.stagepact.domain.report.CasePurpose;
import nl.stagepact.domain.report.Consents;
import nl.stagepact.domain.report.DecisionOutcome;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.Finding;
import nl.stagepact.domain.report.HeardParty;
import nl.stagepact.domain.report.HearingForm;
import nl.stagepact.domain.report.Measure;
import nl.stagepact.domain.report.ObjectingParty;
import nl.stagepact.domain.report.Phase;
import nl.stagepact.domain.report.ReportWish;
import nl.stagepact.domain.report.ReporterContact;
import nl.stagepact.domain.report.ReporterRole;
import nl.stagepact.domain.report.WaiverReason;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;

/**
 * All that was told and done in a case, less what its reader may not know. What was erased is absent.
 *
 * @param supplements what whoever reported added, the newest last
 * @param findings the last ones that were recorded
 * @param openings who looked into it, and what for, the newest last
 * @param history every other event of the case, the newest last
 */
public record Case(
        ReportId id,
        CaseReporter reporter,
        CaseMatter matter,
        ReportWish wish,
        Consents consents,
        Optional<Account> account,
        List<CaseSupplement> supplements,
        Optional<CaseReferral> referral,
        Optional<String> conclusion,
        Optional<String> withdrawalReason,
        List<CaseHearing> hearings,
        List<CaseConflict> conflicts,
        List<Finding> findings,
        List<CaseDecision> rulings,
        List<CaseOpening> openings,
        List<CaseStep> history) {

    /** Who reported: without consent nothing but what they are. */
    public record CaseReporter(
            ReporterRole role,
            Optional<StudentId> studentId,
            Optional<PersonId> personId,
            Optional<ReporterContact> contact) {}

    /** Without consent nothing by which the student could be told. */
    public record CaseMatter(
            Phase phase,
            EmployerId employerId,
            Optional<SchoolId> schoolId,
            Optional<StudentId> studentId,
            Optional<OfferId> offerId,
            Optional<CandidacyId> candidacyId,
            Optional<PlacementId> placementId) {}

    /** @param desk that handled the case then, so that it was told there */
    public record CaseSupplement(Optional<String> what, Optional<LocalDate> happenedDate, Desk desk, Instant addedAt) {}

    public record CaseReferral(Authority authority, Optional<String> explanation, Instant referredAt) {}

    /** Where the hearing of one party stands. */
    public record CaseHearing(
            HeardParty party,
            Optional<CaseInvitation> invitation,
            Optional<CaseHearingHeld> held,
            Optional<CaseHearingWaived> waived) {}

    public record CaseInvitation(Instant startAt, HearingForm form, Optional<String> place, Instant invitedAt) {}

    public record CaseHearingHeld(LocalDate heldDate, HearingForm form, Optional<String> minutes, Instant recordedAt) {}

    public record CaseHearingWaived(WaiverReason reason, Optional<String> explanation, Instant waivedAt) {}

    public record CaseConflict(PersonId investigatorId, Optional<String> reason, Instant declaredAt) {}

    /**
     * One decision.
     *
     * @param effects what it did to the employer's recognition
     */
    public record CaseDecision(
            int number,
            DecisionOutcome outcome,
            Optional<Measure> measure,
            Optional<String> motivation,
            PersonId officerId,
            Instant decidedAt,
            Optional<LocalDate> objectionUntilDate,
            Optional<CaseApproval> approval,
            Optional<CaseReturn> returned,
            List<CaseObjection> objections,
            MeasureState effect,
            List<MeasureEffect> effects) {}

    public record CaseApproval(PersonId officerId, LocalDate publishedDate, Instant approvedAt) {}

    public record CaseReturn(PersonId officerId, Optional<String> reason, Instant returnedAt) {}

    public record CaseObjection(
            ObjectingParty party,
            LocalDate lodgedDate,
            Optional<String> reason,
            Optional<CaseObjectionOutcome> outcome,
            Optional<String> motivation,
            Optional<Instant> decidedAt) {}

    /** Whether the measure has reached the employer's recognition. */
    public enum MeasureState {
        /** The recognition is none of its business, or nothing holds yet. */
        NONE,
        /** Decided and agreed to, and on its way. */
        PENDING,
        IN_EFFECT,
        /** It no longer holds. */
        LIFTED
    }

    /** @param position in the global order */
    public record MeasureEffect(Crebo crebo, LocalDate effectiveDate, long position, Instant recordedAt) {}

    /**
     * @param version of the case's own stream, 0 for the first event
     * @param personId of whoever handles cases; never of who reported
     */
    public record CaseOpening(
            long version,
            Instant openedAt,
            CasePurpose purpose,
            Set<Role> roles,
            OrganisationType organisation,
            Optional<UUID> personId) {}

    /**
     * One event of the case.
     *
     * @param version of the case's own stream, 0 for the first event
     * @param type simple name of the event
     */
    public record CaseStep(long version, Instant happenedAt, String type, Set<Role> roles, Optional<UUID> personId) {}
}
