package nl.stagepact.projections.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.HeardParty;
import nl.stagepact.domain.report.InquiryEvent;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.report.IntakeEvent;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.report.ReportStatus;
import nl.stagepact.domain.report.ReportTermEvent;
import nl.stagepact.domain.report.ReportTermEvent.*;
import nl.stagepact.domain.report.ReporterRole;
import nl.stagepact.domain.report.VerdictEvent;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.report.ReportDesk.Report;
import nl.stagepact.projections.report.ReportDesk.Term;
import nl.stagepact.projections.report.ReportDesk.Term.Kind;
import nl.stagepact.projections.report.ReportDesk.Verdict;
import org.jspecify.annotations.Nullable;

/** How what happens in a case changes where it stands. */
final class ReportFold {

    private final ReportId id;
    private final long version;
    private long changed;
    private ReportStatus status;
    private Desk desk;
    private final ReporterRole reporterRole;
    private final Optional<UUID> reporterId;
    private final Optional<SchoolId> confidantsSchoolId;
    private final Optional<SchoolId> coordinatorsSchoolId;
    private boolean sharedWithSbb;
    private final EmployerId employerId;
    private final Instant reportedAt;
    private Optional<Instant> supplementedAt;
    private Optional<PersonId> investigatorId;
    private Set<HeardParty> heard;
    private List<Term> terms;
    private Optional<Verdict> verdict;

    private final Instant now;

    private ReportFold(Report was, EventContext context) {
        id = was.id();
        version = context.version();
        changed = was.changed();
        status = was.status();
        desk = was.desk();
        reporterRole = was.reporterRole();
        reporterId = was.reporterId();
        confidantsSchoolId = was.confidantsSchoolId();
        coordinatorsSchoolId = was.coordinatorsSchoolId();
        sharedWithSbb = was.sharedWithSbb();
        employerId = was.employerId();
        reportedAt = was.reportedAt();
        supplementedAt = was.supplementedAt();
        investigatorId = was.investigatorId();
        heard = was.heard();
        terms = was.terms();
        verdict = was.verdict();
        now = context.at();
    }

    static Report on(@Nullable Report before, ReportEvent event, EventContext context) {
        if (event instanceof DiscriminationReported first) {
            return opened(first, context);
        }
        var fold = new ReportFold(Objects.requireNonNull(before, "A case begins with a report"), context);
        if (event instanceof CaseOpened) {
            return fold.report();
        }
        fold.changed = context.version();
        switch (event) {
            case IntakeEvent e -> fold.intake(e);
            case InquiryEvent e -> fold.inquiry(e);
            case VerdictEvent e -> fold.decided(e);
            case ReportTermEvent e -> fold.overdue(e);
        }
        return fold.report();
    }

    private static Report opened(DiscriminationReported event, EventContext context) {
        var school = event.matter().schoolId();
        var reporter = event.reporter();
        var term = new Term(Kind.ACKNOWLEDGEMENT, event.acknowledgement().untilDate(), Optional.empty(), false);
        return new Report(
                event.reportId(),
                context.version(),
                context.version(),
                ReportStatus.RECEIVED,
                true,
                event.desk(),
                reporter.role(),
                reporter.studentId()
                        .map(student -> student.value())
                        .or(() -> reporter.personId().map(PersonId::value)),
                event.desk() == Desk.SCHOOL || event.consents().school() ? school : Optional.empty(),
                reporter.role() == ReporterRole.SCHOOL ? school : Optional.empty(),
                event.consents().sbb(),
                event.matter().employerId(),
                context.at(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(term),
                Optional.of(term.untilDate()),
                Optional.empty());
    }

    private Report report() {
        var due = terms.stream()
                .filter(term -> term.endedAt().isEmpty() && term.kind() != Kind.OBJECTION)
                .map(Term::untilDate)
                .min(Comparator.naturalOrder());
        return new Report(
                id,
                version,
                changed,
                status,
                isOpen(status),
                desk,
                reporterRole,
                reporterId,
                confidantsSchoolId,
                coordinatorsSchoolId,
                sharedWithSbb,
                employerId,
                reportedAt,
                supplementedAt,
                investigatorId,
                heard,
                terms,
                due,
                verdict);
    }

    /** Somebody has something to do. */
    private static boolean isOpen(ReportStatus status) {
        return switch (status) {
            case RECEIVED, ACKNOWLEDGED, INVESTIGATED, AWAITING_APPROVAL, OBJECTED -> true;
            case COUNTED, REFERRED, DECIDED, CLOSED, WITHDRAWN -> false;
        };
    }

    private void intake(IntakeEvent event) {
        switch (event) {
            case DiscriminationReported _, CaseOpened _ -> throw new IllegalStateException("Told before");
            case ReportAcknowledged e -> {
                status = ReportStatus.ACKNOWLEDGED;
                ended(Kind.ACKNOWLEDGEMENT);
                e.investigation().ifPresent(term -> begins(Kind.INVESTIGATION, term.untilDate()));
            }
            case ReportCountedOnly _ -> over(ReportStatus.COUNTED);
            case ReportReferred _ -> over(ReportStatus.REFERRED);
            case ReportTransferred e -> {
                status = ReportStatus.RECEIVED;
                desk = Desk.SBB;
                sharedWithSbb = e.consents().sbb();
                ended(Kind.ACKNOWLEDGEMENT);
                begins(Kind.ACKNOWLEDGEMENT, e.acknowledgement().untilDate());
            }
            case ReportSupplemented _ -> supplementedAt = Optional.of(now);
            case ReportWithdrawn _ -> over(ReportStatus.WITHDRAWN);
            case ReportClosed _ -> over(ReportStatus.CLOSED);
        }
    }

    private void inquiry(InquiryEvent event) {
        switch (event) {
            case ConflictDeclared e -> investigatorId = investigatorId.filter(own -> !own.equals(e.investigatorId()));
            case InvestigatorAssigned e -> {
                investigatorId = Optional.of(e.investigatorId());
                status = status == ReportStatus.ACKNOWLEDGED ? ReportStatus.INVESTIGATED : status;
            }
            case HearingHeld e -> wasHeard(e.party());
            case HearingWaived e -> wasHeard(e.party());
            case HearingInvited _, FindingsRecorded _ -> {
                // what they tell is only for who opens the case
            }
        }
    }

    private void wasHeard(HeardParty party) {
        var all = EnumSet.of(party);
        all.addAll(heard);
        heard = Set.copyOf(all);
        if (heard.containsAll(EnumSet.allOf(HeardParty.class))) {
            ended(Kind.HEARING);
        }
    }

    private void decided(VerdictEvent event) {
        verdict = Optional.of(VerdictFold.on(verdict, event));
        status = VerdictFold.status(verdict.get());
        if (event instanceof ReportDecided) {
            // what was objected goes against this decision no more
            ended(Kind.OBJECTION_DECISION);
        }
        switch (event) {
            case ReportDecided e when verdict.get().holds() -> takesEffect(e.objectionUntilDate());
            case CaseObjectionLodged e
            when !runs(Kind.OBJECTION_DECISION) ->
                e.decision().ifPresent(term -> begins(Kind.OBJECTION_DECISION, term.untilDate()));
            case CaseObjectionDecided _ when status != ReportStatus.OBJECTED -> ended(Kind.OBJECTION_DECISION);
            case DecisionApproved e -> {
                takesEffect(Optional.of(e.objectionUntilDate()));
                e.hearing().ifPresent(term -> begins(Kind.HEARING, term.untilDate()));
            }
            default -> {
                // changes no term
            }
        }
    }

    private void takesEffect(Optional<LocalDate> objectionUntil) {
        ended(Kind.INVESTIGATION);
        ended(Kind.OBJECTION);
        objectionUntil.ifPresent(day -> begins(Kind.OBJECTION, day));
    }

    private void overdue(ReportTermEvent event) {
        var kind = switch (event) {
            case AcknowledgementOverdue _ -> Kind.ACKNOWLEDGEMENT;
            case InvestigationOverdue _ -> Kind.INVESTIGATION;
            case ObjectionOverdue _ -> Kind.OBJECTION_DECISION;
            case HearingOverdue _ -> Kind.HEARING;
        };
        terms = terms.stream()
                .map(term -> term.kind() == kind && term.untilDate().equals(event.dueDate())
                        ? new Term(kind, term.untilDate(), term.endedAt(), true)
                        : term)
                .toList();
    }

    private boolean runs(Kind kind) {
        return terms.stream()
                .anyMatch(term -> term.kind() == kind && term.endedAt().isEmpty());
    }

    private void begins(Kind kind, LocalDate until) {
        terms = Stream.concat(terms.stream(), Stream.of(new Term(kind, until, Optional.empty(), false)))
                .toList();
    }

    private void ended(Kind kind) {
        terms = terms.stream()
                .map(term -> term.kind() == kind && term.endedAt().isEmpty()
                        ? new Term(kind, term.untilDate(), Optional.of(now), term.overdue())
                        : term)
                .toList();
    }

    private void over(ReportStatus how) {
        status = how;
        for (var kind : Kind.values()) {
            ended(kind);
        }
    }
}
