package nl.stagepact.application.report;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.api.Consistent;
import nl.stagepact.application.api.Finding;
import nl.stagepact.application.api.Flaw;
import nl.stagepact.domain.report.Account;
import nl.stagepact.domain.report.Consents;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.Ground;
import nl.stagepact.domain.report.IntakeCommand.ReportDiscrimination;
import nl.stagepact.domain.report.Phase;
import nl.stagepact.domain.report.ReportWish;
import nl.stagepact.domain.report.ReportedMatter;
import nl.stagepact.domain.report.Reporter;
import nl.stagepact.domain.report.ReporterContact;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;

/** A report as it comes in. */
@Schema(description = "A report of discrimination. Only what, grounds, employer, phase, desk and wish are needed")
record NewReport(
        @Schema(description = "Who handles it: the confidant of the school, or SBB")
        Desk desk,

        @Schema(description = "When it happened: while looking for a place, or on the placement")
        Phase phase,

        @Schema(description = "The employer that it is about; or its kvk")
        Optional<EmployerId> employerId,

        @Schema(description = "KvK number of the employer, for who has no account", example = "90000001")
        Optional<Kvk> kvk,

        @Schema(description = "The school that has to do with it; with an account of a school it is the own one")
        Optional<SchoolId> schoolId,

        @Schema(description = "By the school: one of its students, whom it happened to. Only with an account")
        Optional<StudentId> studentId,

        @Schema(description = "An offer of the employer. Only with an account")
        Optional<OfferId> offerId,

        @Schema(description = "A candidacy of the student at the employer. Only with an account")
        Optional<CandidacyId> candidacyId,

        @Schema(description = "A placement of the student at the employer. Only with an account")
        Optional<PlacementId> placementId,

        @Schema(description = "What happened", example = "Bij het kennismakingsgesprek viel een opmerking.")
        @Size(max = 8000)
        String what,

        @Schema(description = "The day, or the first of them", example = "2026-09-15")
        Optional<LocalDate> happenedDate,

        @Schema(example = "Op de vestiging") Optional<@Size(max = 400) String> where,

        @Schema(description = "On which grounds, as far as one can tell; UNKNOWN when one can't") @Size(min = 1)
        List<Ground> grounds,

        ReportWish wish,

        @Schema(description = "Who may know who reports; without it nobody may")
        Optional<ShareIdentity> shareIdentity,

        @Schema(description = "What whoever reports is; with an account it follows from that")
        Optional<OutsideReporter> reporterRole,

        @Schema(description = "Where to reach whoever reports without an account, if they want that")
        Optional<ContactOfReporter> contact)
        implements Consistent {

    /** What somebody is who reports without an account. */
    enum OutsideReporter {
        STUDENT,
        OTHER
    }

    @Schema(description = "With whom who reports is shared. The employer learns it only with its own yes")
    record ShareIdentity(boolean sbb, boolean school, boolean employer) {

        Consents consents() {
            return new Consents(sbb, school, employer);
        }

        static Consents of(Optional<ShareIdentity> said) {
            return said.map(ShareIdentity::consents).orElseGet(() -> new Consents(false, false, false));
        }
    }

    @Schema(description = "Only ever read by who handles the case, and by nobody who may not know who reported")
    record ContactOfReporter(
            @Schema(example = "Sam") Optional<@Size(max = 200) String> name,

            @Schema(example = "sam@voorbeeld.example") Optional<@Email String> email,

            @Schema(example = "06-00000001") Optional<@Pattern(regexp = "[+0-9][0-9 ()-]{5,19}") String> telephone,

            @Schema(description = "Of mails; Dutch unless said otherwise")
            Optional<Language> language) {

        ReporterContact contact() {
            return new ReporterContact(name, email, telephone, language.orElse(Language.NL));
        }
    }

    @Override
    public List<Finding> contradictions() {
        var findings = new ArrayList<Finding>();
        if (employerId.isEmpty() && kvk.isEmpty()) {
            findings.add(Finding.of("employerId", Flaw.REQUIRED));
        }
        if (employerId.isPresent() && kvk.isPresent()) {
            findings.add(Finding.of("kvk", Flaw.CONTRADICTION, "employerId"));
        }
        return findings;
    }

    EmployerId employer() {
        return employerId.or(() -> kvk.map(EmployerId::of)).orElseThrow();
    }

    /** What it is about, seen from a school or without one. */
    ReportedMatter matter(Optional<SchoolId> school, Optional<StudentId> student) {
        return new ReportedMatter(phase, employer(), school, student, offerId, candidacyId, placementId);
    }

    ReportDiscrimination toCommand(ReportId id, Reporter reporter, ReportedMatter matter) {
        var account = new Account(what, happenedDate, where, Set.copyOf(grounds));
        return new ReportDiscrimination(
                id, reporter, matter, desk, Personal.of(id, account), wish, ShareIdentity.of(shareIdentity));
    }
}
