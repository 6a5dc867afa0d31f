package nl.stagepact.domain.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CommonRule;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.shared.Subjects;
import org.jspecify.annotations.Nullable;

/** Where a case stands, from what happened in it. */
final class CaseFile {

    private final DiscriminationReported reported;
    private final Set<UUID> openings = new HashSet<>();
    private final Set<Personal<Supplement>> supplements = new HashSet<>();
    private final Set<PersonId> conflicts = new HashSet<>();
    private final Map<HeardParty, Hearing> invited = new EnumMap<>(HeardParty.class);
    private final Map<HeardParty, InquiryEvent> heard = new EnumMap<>(HeardParty.class);
    private final Set<ReportTermEvent> overdue = new HashSet<>();

    private ReportStatus status = ReportStatus.RECEIVED;
    private Desk desk;
    private Consents consents;
    private LocalDate cameIn;
    private LocalDate acknowledgedBy;
    private Optional<LocalDate> investigatedBy = Optional.empty();
    private Optional<PersonId> investigator = Optional.empty();
    private Optional<FindingsRecorded> findings = Optional.empty();
    private Verdicts verdicts = Verdicts.NONE;
    /** What is told again changes nothing. */
    private @Nullable ReportReferred referred;

    private boolean handedOver;

    private CaseFile(DiscriminationReported reported, LocalDate day) {
        this.reported = reported;
        cameIn = day;
        desk = reported.desk();
        consents = reported.consents();
        acknowledgedBy = reported.acknowledgement().untilDate();
    }

    /** @param day on which it was reported */
    static CaseFile opening(DiscriminationReported reported, LocalDate day) {
        return new CaseFile(reported, day);
    }

    /** Who may see and touch it: whoever reported, and the school at whose desk it came in, that made it or that may know. */
    Subjects concerned() {
        var who = Subjects.of(reported.reportId());
        who = reported.reporter().studentId().map(who::and).orElse(who);
        who = reported.reporter().personId().map(who::and).orElse(who);
        boolean atSchool = reported.desk() == Desk.SCHOOL || consents.school() || isSchools();
        return atSchool ? reported.matter().schoolId().map(who::and).orElse(who) : who;
    }

    /** Whom and what it is about, for those who may see cases at all. */
    Subjects subjects() {
        var matter = reported.matter();
        var all = concerned().and(matter.employerId());
        all = matter.schoolId().map(all::and).orElse(all);
        all = matter.studentId().map(all::and).orElse(all);
        all = matter.offerId().map(all::and).orElse(all);
        all = matter.candidacyId().map(all::and).orElse(all);
        all = matter.placementId().map(all::and).orElse(all);
        return investigator.map(all::and).orElse(all);
    }

    /**
     * What a school has not handed over doesn't exist for SBB; what a student reported there is for the confidant, and not for
     * the coordinator.
     */
    void mustBeVisibleTo(Actor actor) {
        boolean isSchoolsOnly = actor.scope() == Scope.OWN_ORGANISATION && !actor.is(Role.CONFIDANT);
        CommonRule.ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT.holdsIf(
                (desk == Desk.SBB || actor.organisationType() != OrganisationType.SBB)
                        && (!isSchoolsOnly || isSchools()));
    }

    /** By this very person; or by their school, of which a coordinator handles what it reported. */
    boolean isReportedBy(Actor actor) {
        var reporter = reported.reporter();
        boolean isReporter = actor.personId()
                .filter(self -> Stream.concat(reporter.studentId().stream(), reporter.personId().stream())
                        .anyMatch(id -> id.value().equals(self)))
                .isPresent();
        return isReporter || isSchools() && actor.is(Role.COORDINATOR);
    }

    private boolean isSchools() {
        return reported.reporter().role() == ReporterRole.SCHOOL;
    }

    boolean isOf(DiscriminationReported other) {
        return reported.reporter().equals(other.reporter())
                && reported.matter().equals(other.matter())
                && reported.desk() == other.desk()
                && reported.account().equals(other.account())
                && reported.wish() == other.wish()
                && reported.consents().equals(other.consents());
    }

    ReportId id() {
        return reported.reportId();
    }

    ReportedMatter matter() {
        return reported.matter();
    }

    DiscriminationReported reported() {
        return reported;
    }

    ReportStatus status() {
        return status;
    }

    Desk desk() {
        return desk;
    }

    Consents consents() {
        return consents;
    }

    /** At the desk that has it. */
    LocalDate cameIn() {
        return cameIn;
    }

    LocalDate acknowledgedBy() {
        return acknowledgedBy;
    }

    Optional<LocalDate> investigatedBy() {
        return investigatedBy;
    }

    Optional<PersonId> investigator() {
        return investigator;
    }

    boolean hasConflict(PersonId person) {
        return conflicts.contains(person);
    }

    boolean wasOpened(UUID opening) {
        return openings.contains(opening);
    }

    boolean wasTold(Personal<Supplement> supplement) {
        return supplements.contains(supplement);
    }

    Optional<ReportReferred> referred() {
        return Optional.ofNullable(referred);
    }

    boolean wasHandedOver() {
        return handedOver;
    }

    Optional<Hearing> invited(HeardParty party) {
        return Optional.ofNullable(invited.get(party));
    }

    /** That the party was heard, or why not. */
    Optional<InquiryEvent> heard(HeardParty party) {
        return Optional.ofNullable(heard.get(party));
    }

    /** Each party was heard, or need not be. */
    boolean isHeard() {
        return heard.keySet().containsAll(EnumSet.allOf(HeardParty.class));
    }

    Optional<FindingsRecorded> findings() {
        return findings;
    }

    List<Finding> found() {
        return findings.flatMap(recorded -> recorded.findings().known()).orElse(List.of());
    }

    Verdicts verdicts() {
        return verdicts;
    }

    boolean wasSaid(ReportTermEvent term) {
        return overdue.contains(term);
    }

    void evolve(ReportEvent event, LocalDate day) {
        switch (event) {
            case IntakeEvent e -> intake(e, day);
            case InquiryEvent e -> inquiry(e);
            case VerdictEvent e -> {
                verdicts = verdicts.after(e);
                status = verdicts.status();
            }
            case ReportTermEvent e -> overdue.add(e);
        }
    }

    private void intake(IntakeEvent event, LocalDate day) {
        switch (event) {
            case DiscriminationReported _ -> throw new IllegalStateException("A case begins once");
            case ReportAcknowledged e -> {
                status = ReportStatus.ACKNOWLEDGED;
                investigatedBy = e.investigation().map(ReportTerm::untilDate);
            }
            case ReportCountedOnly _ -> status = ReportStatus.COUNTED;
            case ReportReferred e -> {
                status = ReportStatus.REFERRED;
                referred = e;
            }
            case ReportTransferred e -> {
                status = ReportStatus.RECEIVED;
                desk = Desk.SBB;
                cameIn = day;
                handedOver = true;
                consents = e.consents();
                acknowledgedBy = e.acknowledgement().untilDate();
            }
            case ReportSupplemented e -> supplements.add(e.supplement());
            case ReportWithdrawn _ -> status = ReportStatus.WITHDRAWN;
            case ReportClosed _ -> status = ReportStatus.CLOSED;
            case CaseOpened e -> openings.add(e.openingId());
        }
    }

    private void inquiry(InquiryEvent event) {
        switch (event) {
            case ConflictDeclared e -> {
                conflicts.add(e.investigatorId());
                investigator = investigator.filter(own -> !own.equals(e.investigatorId()));
            }
            case InvestigatorAssigned e -> {
                investigator = Optional.of(e.investigatorId());
                status = status == ReportStatus.ACKNOWLEDGED ? ReportStatus.INVESTIGATED : status;
            }
            case HearingInvited e -> invited.put(e.party(), e.hearing());
            case HearingHeld e -> heard.put(e.party(), e);
            case HearingWaived e -> heard.put(e.party(), e);
            case FindingsRecorded e -> findings = Optional.of(e);
        }
    }
}
