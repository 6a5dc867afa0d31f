package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.report.Account;
import nl.stagepact.domain.report.Consents;
import nl.stagepact.domain.report.DecisionOutcome;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.Ground;
import nl.stagepact.domain.report.HeardParty;
import nl.stagepact.domain.report.Hearing;
import nl.stagepact.domain.report.HearingForm;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.Measure;
import nl.stagepact.domain.report.MeasureKind;
import nl.stagepact.domain.report.Phase;
import nl.stagepact.domain.report.ReportTerm;
import nl.stagepact.domain.report.ReportWish;
import nl.stagepact.domain.report.ReportedMatter;
import nl.stagepact.domain.report.Reporter;
import nl.stagepact.domain.report.ReporterContact;
import nl.stagepact.domain.report.ReporterRole;
import nl.stagepact.domain.report.Supplement;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.domain.retaliation.RetaliationEvent.*;
import nl.stagepact.domain.retaliation.Setback;
import nl.stagepact.domain.retaliation.SetbackKind;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SignalId;
import nl.stagepact.domain.shared.StudentId;

/** A student of the {@link Region} reports the employer; what can become of that. */
final class ReportedCase {

    private ReportedCase() {}

    static final ReportId REPORT = new ReportId(UUID.fromString("5c9e1a52-2b0f-4c7d-9a3e-8f1d6b42c7a9"));
    static final String REFERENCE = REPORT.reference();
    static final PersonId STRANGER = new PersonId(new UUID(5, 2));
    static final PersonId OFFICER = new PersonId(new UUID(5, 3));
    static final LocalDate TERM = LocalDate.of(2027, 1, 7);
    static final LocalDate OBJECTION = LocalDate.of(2027, 2, 15);
    static final Consents NOBODY = new Consents(false, false, false);
    static final Consents SCHOOL_TOO = new Consents(true, true, false);

    static DiscriminationReported reportedAtTheSchool() {
        return reported(REPORT, Desk.SCHOOL, theStudent(), NOBODY);
    }

    static DiscriminationReported reportedAtSbb(Consents consents) {
        return reported(REPORT, Desk.SBB, theStudent(), consents);
    }

    static DiscriminationReported reported(ReportId report, Desk desk, Reporter reporter, Consents consents) {
        return new DiscriminationReported(
                report,
                reporter,
                new ReportedMatter(
                        Phase.ON_PLACEMENT,
                        EMPLOYER,
                        Optional.of(SCHOOL),
                        Optional.of(STUDENT),
                        Optional.of(OFFER),
                        Optional.of(CANDIDACY),
                        Optional.of(PLACEMENT)),
                desk,
                Personal.of(report, new Account(CANARY, Optional.of(TERM), Optional.of(CANARY), Set.of(Ground.AGE))),
                ReportWish.INVESTIGATE,
                consents,
                new ReportTerm(TERM, 1));
    }

    static Reporter theStudent() {
        return new Reporter(ReporterRole.STUDENT, Optional.of(STUDENT), Optional.empty(), Optional.empty());
    }

    static Reporter stranger(Optional<ReporterContact> contact) {
        return new Reporter(
                ReporterRole.OTHER,
                Optional.<StudentId>empty(),
                Optional.of(STRANGER),
                contact.map(given -> Personal.of(REPORT, given)));
    }

    static ReportSupplemented supplemented() {
        return new ReportSupplemented(REPORT, Personal.of(REPORT, new Supplement(CANARY, Optional.of(TERM))));
    }

    static HearingInvited invited(HeardParty party) {
        return new HearingInvited(
                REPORT, party, new Hearing(Instant.parse("2027-01-20T13:00:00Z"), HearingForm.ON_SITE, secret(REPORT)));
    }

    static ReportDecided decided(Optional<LocalDate> objectionUntil) {
        return new ReportDecided(
                REPORT,
                1,
                EMPLOYER,
                DecisionOutcome.INSUFFICIENT,
                Optional.empty(),
                secret(REPORT),
                OFFICER,
                objectionUntil);
    }

    static DecisionApproved approved() {
        return new DecisionApproved(
                REPORT,
                1,
                EMPLOYER,
                new Measure(MeasureKind.SUSPENSION, Set.of(CREBO), Optional.empty(), true),
                OFFICER,
                TERM,
                OBJECTION,
                Optional.empty());
    }

    static RetaliationSignalled signalled() {
        return signalled("it");
    }

    static RetaliationSignalled signalled(String what) {
        return new RetaliationSignalled(
                SignalId.of(REPORT, what),
                REPORT,
                EMPLOYER,
                new Setback(
                        SetbackKind.TERMINATION,
                        MailBench.START,
                        EMPLOYER,
                        Optional.of(CANDIDACY),
                        Optional.of(PLACEMENT)),
                Optional.of(SCHOOL),
                1);
    }

    static Personal<String> secret(ReportId report) {
        return Personal.of(report, CANARY);
    }
}
