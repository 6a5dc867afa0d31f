package nl.stagepact.application.exchange;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.Optional;
import nl.stagepact.application.exchange.ImportOperation.CheckImport;
import nl.stagepact.application.exchange.ImportOperation.DiscardImport;
import nl.stagepact.application.exchange.ImportOperation.ExecuteImport;
import nl.stagepact.application.exchange.ImportOperation.FindImport;
import nl.stagepact.application.exchange.ImportOperation.FindImports;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CommonRule;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.projections.engine.PageOf;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Takes files in, has them run, and tells how they fare. */
final class ImportDesk {

    private static final String OPERATIONS = "nl.stagepact.application.exchange.ImportOperation";

    private final ImportTable table;
    private final SchedulerClient scheduler;
    private final Clock clock;

    ImportDesk(ImportTable table, SchedulerClient scheduler, Clock clock) {
        this.table = table;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @CommandHandler(commandName = OPERATIONS)
    void decide(ImportOperation operation, Actor actor) {
        switch (operation) {
            case CheckImport check -> check(check, actor);
            case ExecuteImport execute -> execute(execute, actor);
            case DiscardImport discard -> discard(discard, actor);
            case FindImport _, FindImports _ -> throw new IllegalArgumentException("A question changes nothing");
        }
    }

    private void check(CheckImport check, Actor actor) {
        if (table.add(check.importId(), check.kind(), actor, check.file())) {
            ImportTasks.scheduleCheck(scheduler, check.importId(), clock);
        }
    }

    private void execute(ExecuteImport execute, Actor actor) {
        var one = table.hold(execute.importId(), actor).orElseThrow(ImportDesk::notThere);
        switch (one.state()) {
            case CHECKING -> throw new Refusal(ImportRule.A_FILE_IS_CHECKED_BEFORE_IT_IS_RUN);
            case EXPIRED -> throw new Refusal(ImportRule.A_FILE_IS_KEPT_FOR_ONE_DAY);
            case CHECKED -> {
                ImportRule.A_FILE_WITH_PROBLEMS_IS_NOT_RUN.holdsIf(one.problemsTotal() == 0 || execute.onlyClean());
                table.starts(one.id(), execute.onlyClean(), actor);
                ImportTasks.scheduleRun(scheduler, one.id(), clock);
            }
            // again: it goes on, should nobody be at it any more
            case RUNNING -> ImportTasks.scheduleRun(scheduler, one.id(), clock);
            case FINISHED -> {
                // again: it was done
            }
        }
    }

    private void discard(DiscardImport discard, Actor actor) {
        var one = table.hold(discard.importId(), actor).orElseThrow(ImportDesk::notThere);
        ImportRule.AN_IMPORT_THAT_RUNS_IS_NOT_DISCARDED.holdsIf(
                one.state() != ImportState.RUNNING && one.state() != ImportState.CHECKING);
        table.discard(one.id());
    }

    private static Refusal notThere() {
        return new Refusal(CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST);
    }

    @QueryHandler
    Optional<FoundImport> find(FindImport asked, Actor actor) {
        return table.find(asked.importId(), actor)
                .map(one -> new FoundImport(one, table.problems(one.id(), FoundImport.PROBLEMS_SHOWN)));
    }

    @QueryHandler
    PageOf<FoundImport> find(FindImports asked, Actor actor) {
        return table.all(actor, asked.page()).map(one -> new FoundImport(one, java.util.List.of()));
    }
}
