package nl.stagepact.domain.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.report.CaseObjectionOutcome;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.HeardParty;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.MeasureKind;
import nl.stagepact.domain.report.ObjectingParty;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.report.ReportStatus;
import nl.stagepact.domain.report.ReportTerm;
import nl.stagepact.domain.report.ReportTermEvent;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.ReportId;

/** What somebody would know of cases who had only read their events; and the law about their measures. */
final class CaseBooks {

    final Map<ReportId, CasePage> cases = new LinkedHashMap<>();

    static final class CasePage {
        DiscriminationReported reported;
        Desk desk;
        ReportStatus status = ReportStatus.RECEIVED;
        LocalDate acknowledgedBy;
        Optional<LocalDate> decidedBy = Optional.empty();
        Optional<LocalDate> heardBy = Optional.empty();
        Optional<LocalDate> judgedBy = Optional.empty();
        Optional<PersonId> investigator = Optional.empty();
        final Set<PersonId> conflicts = new HashSet<>();
        final Set<HeardParty> heard = EnumSet.noneOf(HeardParty.class);
        final Set<ObjectingParty> objections = EnumSet.noneOf(ObjectingParty.class);
        boolean found;
        Optional<ReportDecided> decided = Optional.empty();
        boolean imposed;

        boolean isProvisional() {
            return decided.flatMap(ReportDecided::measure)
                    .filter(measure -> measure.urgent())
                    .isPresent();
        }
    }

    void write(ReportEvent event) {
        if (event instanceof DiscriminationReported e) {
            var page = new CasePage();
            page.reported = e;
            page.desk = e.desk();
            page.acknowledgedBy = e.acknowledgement().untilDate();
            cases.put(e.reportId(), page);
            return;
        }
        var page = cases.get(event.reportId());
        switch (event) {
            case ReportAcknowledged e -> {
                page.status = ReportStatus.ACKNOWLEDGED;
                page.decidedBy = e.investigation().map(ReportTerm::untilDate);
            }
            case ReportTransferred e -> {
                page.status = ReportStatus.RECEIVED;
                page.desk = Desk.SBB;
                page.acknowledgedBy = e.acknowledgement().untilDate();
            }
            case ReportSupplemented _ ->
                assertThat(page.status.isOver())
                        .as("somebody may still read what is added")
                        .isFalse();
            case ReportCountedOnly _ -> page.status = ReportStatus.COUNTED;
            case ReportReferred _ -> page.status = ReportStatus.REFERRED;
            case ReportWithdrawn _ -> page.status = ReportStatus.WITHDRAWN;
            case ReportClosed _ -> page.status = ReportStatus.CLOSED;
            case ConflictDeclared e -> {
                page.conflicts.add(e.investigatorId());
                page.investigator = page.investigator.filter(own -> !own.equals(e.investigatorId()));
            }
            case InvestigatorAssigned e -> {
                assertThat(CaseSteps.OFFICERS)
                        .as("who investigates is an investigator")
                        .contains(e.investigatorId());
                assertThat(page.conflicts)
                        .as("who investigates has declared no conflict")
                        .doesNotContain(e.investigatorId());
                page.investigator = Optional.of(e.investigatorId());
                page.status = page.status == ReportStatus.ACKNOWLEDGED ? ReportStatus.INVESTIGATED : page.status;
            }
            case HearingHeld e -> page.heard.add(e.party());
            case HearingWaived e -> page.heard.add(e.party());
            case FindingsRecorded _ -> page.found = true;
            case ReportDecided e -> {
                page.decided = Optional.of(e);
                page.objections.clear();
                page.status =
                        e.objectionUntilDate().isPresent() ? ReportStatus.DECIDED : ReportStatus.AWAITING_APPROVAL;
            }
            case DecisionApproved e -> imposed(page, e);
            case DecisionReturned _ -> page.status = ReportStatus.INVESTIGATED;
            case CaseObjectionLodged e -> {
                page.objections.add(e.party());
                page.judgedBy = e.decision().map(ReportTerm::untilDate);
                page.status = ReportStatus.OBJECTED;
            }
            case CaseObjectionDecided e -> judged(page, e);
            case MeasureLifted _ -> {
                assertThat(page.imposed).as("what is lifted was imposed").isTrue();
                page.imposed = false;
            }
            case ReportTermEvent e ->
                assertThat(page.status.isOver())
                        .as("%s of a case that is open", e)
                        .isFalse();
            case DiscriminationReported _, CaseOpened _, HearingInvited _ -> {
                // leaves it where it is
            }
        }
    }

    /** Law 6, with four eyes: both were heard, unless it is urgent; then they are within a term. */
    private static void imposed(CasePage page, DecisionApproved event) {
        var decided = page.decided.orElseThrow();
        assertThat(event.measure().kind().touchesRecognition()).isTrue();
        assertThat(event.officerId()).as("four eyes").isNotEqualTo(decided.officerId());
        if (event.measure().urgent()) {
            assertThat(event.measure().kind()).isEqualTo(MeasureKind.SUSPENSION);
            assertThat(event.hearing()).as("law 6: the hearing follows").isPresent();
        } else {
            assertThat(page.heard)
                    .as("law 6: who was heard before a measure")
                    .containsExactlyInAnyOrder(HeardParty.values());
        }
        page.heardBy = event.hearing().map(ReportTerm::untilDate);
        page.imposed = true;
        page.status = ReportStatus.DECIDED;
    }

    private static void judged(CasePage page, CaseObjectionDecided event) {
        page.objections.remove(event.party());
        if (event.outcome() == CaseObjectionOutcome.UPHELD) {
            page.objections.clear();
            page.status = ReportStatus.INVESTIGATED;
        } else {
            page.status = page.objections.isEmpty() ? ReportStatus.DECIDED : ReportStatus.OBJECTED;
        }
    }
}
