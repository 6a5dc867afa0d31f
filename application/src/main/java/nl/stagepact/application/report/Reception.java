package nl.stagepact.application.report;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.stagepact.application.api.Acting;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.ApiVersion;
import nl.stagepact.application.api.Refused;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.identity.CurrentActor;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.application.report.NewReport.OutsideReporter;
import nl.stagepact.domain.report.IntakeCommand.ReportDiscrimination;
import nl.stagepact.domain.report.Reporter;
import nl.stagepact.domain.report.ReporterRole;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Decided;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.Progress;
import nl.stagepact.projections.report.ReportDesk;
import nl.stagepact.projections.report.ReportDesk.FindReport;
import nl.stagepact.projections.report.ReportDesk.SeenReport;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes reports in, and lets whoever has no account come back to theirs. */
@Component
final class Reception {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Acts acts;
    private final Acting acting;
    private final CurrentActor current;
    private final CommandSender commands;
    private final Progress progress;
    private final ReportBook book;
    private final ShownReports shown;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Guesses guesses = new Guesses();

    Reception(
            Acts acts,
            Acting acting,
            CurrentActor current,
            CommandSender commands,
            Progress progress,
            ReportBook book,
            ShownReports shown,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.acts = acts;
        this.acting = acting;
        this.current = current;
        this.commands = commands;
        this.progress = progress;
        this.book = book;
        this.shown = shown;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Of a student about themselves, of a school about a student, or of SBB for somebody who called. */
    ReportDiscrimination ofSomebodyKnown(ReportId id, NewReport report) {
        var actor = current.find().orElseThrow();
        boolean isStudent = actor.is(Role.STUDENT);
        var self = actor.personId().filter(_ -> isStudent).map(StudentId::new);
        var own = actor.organisationId()
                .filter(_ -> actor.organisationType() == OrganisationType.SCHOOL)
                .map(SchoolId::new);
        var role = isStudent
                ? ReporterRole.STUDENT
                : actor.organisationType() == OrganisationType.SCHOOL ? ReporterRole.SCHOOL : ReporterRole.OTHER;
        var reporter = new Reporter(
                role,
                self,
                isStudent ? Optional.empty() : acting.person(),
                report.contact().map(contact -> Personal.of(id, contact.contact())));
        return report.toCommand(
                id,
                reporter,
                report.matter(
                        report.schoolId().or(() -> own), report.studentId().or(() -> self)));
    }

    /** The code is in this answer and nowhere else. */
    ResponseEntity<ReportAnswer> withoutAccount(NewReport report) {
        var id = new ReportId(UUID.randomUUID());
        var known = new ReportBook.Known(id, new PersonId(UUID.randomUUID()));
        var reporter = new Reporter(
                report.reporterRole().filter(OutsideReporter.STUDENT::equals).isPresent()
                        ? ReporterRole.STUDENT
                        : ReporterRole.OTHER,
                Optional.empty(),
                Optional.of(known.reporter()),
                report.contact().map(contact -> Personal.of(id, contact.contact())));
        var command = report.toCommand(id, reporter, report.matter(report.schoolId(), report.studentId()));
        var code = ReportCode.random();
        var decided = transaction.execute(_ -> {
            book.note(known, id.reference(), code, clock.instant());
            return as(known, () -> commands.<Decided>send(command, Map.of()));
        });
        await(decided);
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create(ApiVersion.BASE + "/reports/visits"))
                .body(shown.visited(find(known), Optional.of(code.shown())));
    }

    /**
     * What becomes of a visit to somebody's own report. The right code lets in however often others tried: mails tell the
     * employer and the school the reference, and with it alone nobody may keep out whoever reported.
     *
     * @param asks the command that the visitor wants done, if any
     * @throws Refused when reference and code don't belong together, without telling which is wrong
     */
    ReportAnswer visited(String reference, String typed, Function<ReportId, Optional<Object>> asks) {
        var known = ReportCode.read(typed).flatMap(code -> book.find(reference, code));
        if (known.isEmpty()) {
            guesses.untilNext(reference).ifPresent(time -> {
                throw Refused.tooOften(time);
            });
            guesses.wasWrong(reference);
            throw Acts.notFound();
        }
        var visitor = known.get();
        asks.apply(visitor.reportId())
                .map(command -> as(visitor, () -> commands.<Decided>send(command, Map.of())))
                .ifPresent(this::await);
        return shown.visited(find(visitor), Optional.empty());
    }

    private SeenReport find(ReportBook.Known known) {
        return as(known, () -> acts.find(new FindReport(known.reportId()), SeenReport.class));
    }

    private static <T, X extends Throwable> T as(ReportBook.Known known, ScopedValue.CallableOp<T, X> work) throws X {
        return ActingAs.call(Actor.byReportCode(known.reporter()), work);
    }

    private void await(Decided decided) {
        try {
            progress.await(ReportDesk.class, decided.about(), decided.version(), PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
