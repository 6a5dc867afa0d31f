package nl.stagepact.application.lookup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerCommand.RecognitionCommand;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureEvent;
import nl.stagepact.domain.employer.RecognitionHistory;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.employer.Recognitions;
import nl.stagepact.domain.report.RecognitionsInForce;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All decisions of SBB on recognitions. */
@Component
class RecognitionTable
        implements Recognitions, RecognitionsInForce, MessageHandlerInterceptor<CommandMessage<?>>, LookupTable {

    private static final Set<RecognitionStatus> IN_FORCE =
            EnumSet.of(RecognitionStatus.GRANTED, RecognitionStatus.SUSPENDED);

    private final JdbcClient jdbc;

    RecognitionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "recognition_decision";
    }

    /**
     * Whoever decides on a recognition waits for those who asked for it, before there is an event: it would get its place in
     * the log before the events of those it then waits for, and the log would tell of an offer after the suspension.
     */
    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        if (work.getMessage().getPayload() instanceof RecognitionCommand command) {
            lock("pg_advisory_xact_lock", command.employerId());
        }
        return chain.proceed();
    }

    @Override
    public boolean isRecognised(EmployerId employer, Crebo crebo, LocalDate date) {
        return isRecognisedOnAll(employer, crebo, List.of(date));
    }

    @Override
    public boolean isRecognisedOnAll(EmployerId employer, Crebo crebo, List<LocalDate> dates) {
        // shared with other askers; a decision waits until this transaction is through, and the next one sees it
        lock("pg_advisory_xact_lock_shared", employer);
        var history = history(employer, crebo);
        return dates.stream().allMatch(date -> history.statusOn(date) == RecognitionStatus.GRANTED);
    }

    @Override
    public List<LocalDate> fallsAwayAfter(EmployerId employer, Crebo crebo, LocalDate day) {
        return history(employer, crebo).fallsAwayAfter(day);
    }

    @Override
    public boolean anyOf(EmployerId employer, Set<Crebo> crebos, LocalDate date) {
        lock("pg_advisory_xact_lock_shared", employer);
        return about(employer)
                .filter(crebo -> crebos.isEmpty() || crebos.contains(crebo))
                .anyMatch(crebo -> IN_FORCE.contains(history(employer, crebo).statusOn(date)));
    }

    private Stream<Crebo> about(EmployerId employer) {
        return jdbc
                .sql("select distinct crebo from recognition_decision where employer_id = ?")
                .param(employer.value())
                .query((row, _) -> new Crebo(row.getString(1)))
                .list()
                .stream();
    }

    private RecognitionHistory history(EmployerId employer, Crebo crebo) {
        return new RecognitionHistory(jdbc.sql("""
                        select status, effective_date, until_date from recognition_decision
                        where employer_id = ? and crebo = ? order by stream_version""")
                .params(employer.value(), crebo.value())
                .query((row, _) -> new Decision(
                        RecognitionStatus.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        Optional.ofNullable(row.getObject(3, LocalDate.class))))
                .list());
    }

    @EventHandler
    void on(EmployerEvent event, @SequenceNumber long version) {
        switch (event) {
            case RecognitionEvent e -> decided(e.employerId(), e.crebo(), version, Decision.of(e));
            case EmployerRegistered _,
                    EmployerCorrected _,
                    ContactChanged _,
                    MentorAppointed _,
                    MentorTrained _,
                    MentorTrainingCorrected _,
                    MentorLeft _,
                    PromiseEvent _,
                    ProcedureEvent _ -> {
                // says nothing about recognition
            }
        }
    }

    private void decided(EmployerId employer, Crebo crebo, long version, Decision decision) {
        lock("pg_advisory_xact_lock", employer);
        jdbc.sql("insert into recognition_decision values (?, ?, ?, ?, ?, ?)")
                .params(
                        employer.value(),
                        crebo.value(),
                        version,
                        decision.status().name(),
                        decision.effectiveDate(),
                        decision.untilDate().orElse(null))
                .update();
    }

    private void lock(String function, EmployerId employer) {
        jdbc.sql("select " + function + "(hashtextextended('recognition:' || ?, 0))")
                .params(employer.toString())
                .query((_, _) -> true)
                .single();
    }
}
