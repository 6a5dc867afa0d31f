package nl.stagepact.application.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.stagepact.application.platform.trial.JarCommand;
import nl.stagepact.application.platform.trial.JarCommand.Break;
import nl.stagepact.application.platform.trial.JarCommand.Open;
import nl.stagepact.application.platform.trial.JarCommand.Take;
import nl.stagepact.application.platform.trial.JarIsEmpty;
import nl.stagepact.application.platform.trial.JarListeners.JarLabels;
import nl.stagepact.application.platform.trial.Witness;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class CommandSenderTest {

    private static final Map<String, String> ANNA = Map.of("actorId", "anna");

    @Autowired
    CommandSender sender;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JarLabels labels;

    @Autowired
    ProcessorWatch watch;

    @Autowired
    TransactionManager transactions;

    @Autowired
    TransactionTemplate template;

    @Autowired
    Clock clock;

    @Autowired
    AtomicReference<Witness> present;

    private final String jar = UUID.randomUUID().toString();

    @AfterEach
    void nobody_is_present() {
        present.set((_, _) -> {});
    }

    @Test
    void a_command_commits_its_events_and_answers_with_the_version_of_the_stream() {
        var asked = new AtomicReference<Instant>();
        present.set((_, now) -> asked.set(now));

        var before = clock.instant();
        long opened = sender.<Long>send(new Open(jar, 2), ANNA);
        long taken = sender.<Long>send(new Take(jar, "one-" + jar), ANNA);

        assertThat(opened).isZero();
        assertThat(taken).isOne();
        assertThat(asked.get()).isBetween(before, clock.instant());
        assertThat(types()).containsExactly("JarEvent$Opened", "JarEvent$Taken");
    }

    @Test
    void commands_run_in_a_real_transaction() {
        assertThat(transactions).isExactlyInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void a_refused_command_throws_what_the_aggregate_threw_and_leaves_nothing() {
        sender.send(new Open(jar, 0), ANNA);

        assertThatThrownBy(() -> sender.send(new Take(jar, "none-" + jar), ANNA))
                .isInstanceOf(JarIsEmpty.class);

        assertThat(types()).containsExactly("JarEvent$Opened");
    }

    @Test
    void a_checked_exception_rolls_back_too() {
        sender.send(new Open(jar, 1), ANNA);

        assertThatThrownBy(() -> sender.send(new Break(jar), ANNA))
                .isInstanceOf(CommandExecutionException.class)
                .hasCauseInstanceOf(IOException.class);

        assertThat(types()).containsExactly("JarEvent$Opened");
    }

    @Test
    void a_table_that_refuses_the_event_takes_the_whole_command_back() {
        var label = "label-" + jar;
        sender.send(new Open(jar, 2), ANNA);
        sender.send(new Take(jar, label), ANNA);

        assertThatThrownBy(() -> sender.send(new Take(jar, label), ANNA)).isInstanceOf(DuplicateKeyException.class);

        assertThat(labels.knows(label)).isTrue();
        assertThat(watch.failureOf("JarLabels"))
                .as("a refusal is no trouble of ours")
                .isEmpty();
        assertThat(types()).containsExactly("JarEvent$Opened", "JarEvent$Taken");
    }

    @Test
    void whoever_loses_a_race_decides_again_on_what_the_winner_left() {
        sender.send(new Open(jar, 2), ANNA);
        var decisions = new AtomicInteger();
        present.set((command, _) -> {
            if (command instanceof Take && decisions.incrementAndGet() == 1) {
                // another node takes a cookie between our reading and our writing
                takenElsewhere(1);
            }
        });

        long version = sender.<Long>send(new Take(jar, "late-" + jar), ANNA);

        assertThat(decisions).hasValue(2);
        assertThat(version).isEqualTo(2);
        assertThat(jdbc.sql(
                                "select payload ->> 'left' from domain_event_entry where aggregate_identifier = ? and sequence_number = 2")
                        .param(jar)
                        .query(String.class)
                        .single())
                .isEqualTo("0");
    }

    @Test
    void whoever_loses_the_race_to_begin_a_stream_decides_again_as_well() {
        var decisions = new AtomicInteger();
        present.set((command, _) -> {
            if (command instanceof Open && decisions.incrementAndGet() == 1) {
                openedElsewhere();
            }
        });

        long version = sender.<Long>send(new Open(jar, 5), ANNA);

        assertThat(decisions).hasValue(2);
        assertThat(version).isOne();
    }

    @Test
    void whoever_always_loses_hears_so_after_a_bounded_number_of_attempts() {
        sender.send(new Open(jar, 100), ANNA);
        var decisions = new AtomicInteger();
        present.set((command, _) -> {
            if (command instanceof Take) {
                takenElsewhere(decisions.incrementAndGet());
            }
        });

        assertThatThrownBy(() -> sender.send(new Take(jar, "never-" + jar), ANNA))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageNotContaining(jar);

        assertThat(decisions).hasValue(12);
    }

    @Test
    void fifty_at_once_for_ten_cookies_get_ten() throws Exception {
        sender.send(new Open(jar, 10), ANNA);
        var results = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                var label = "many-" + jar + i;
                Callable<Boolean> take = () -> {
                    try {
                        sender.send(new Take(jar, label), ANNA);
                        return true;
                    } catch (JarIsEmpty _) {
                        return false;
                    }
                };
                results.add(threads.submit(take));
            }
        }
        int got = 0;
        for (var result : results) {
            got += result.get() ? 1 : 0;
        }

        assertThat(got).isEqualTo(10);
        assertThat(types()).hasSize(11);
    }

    @Test
    void within_a_transaction_a_command_takes_part_in_it() {
        template.executeWithoutResult(status -> {
            sender.send(new Open(jar, 1), ANNA);
            status.setRollbackOnly();
        });

        assertThat(types()).isEmpty();
    }

    @Test
    void a_command_goes_by_the_name_of_its_sealed_vocabulary() {
        assertThat(CommandSender.name(Open.class)).isEqualTo(JarCommand.class.getName());
        assertThat(CommandSender.name(Object.class)).isEqualTo("java.lang.Object");
    }

    @Test
    void every_event_says_who_acted_and_what_led_to_it() {
        sender.send(new Open(jar, 1), Map.of("actorId", "anna", "actorRoles", "COORDINATOR", "seenVersion", "7"));

        var metaData = jdbc.sql("""
                        select meta_data ->> 'actorId', meta_data ->> 'actorRoles', meta_data ->> 'correlationId',
                            meta_data ->> 'causationId', meta_data ->> 'seenVersion'
                        from domain_event_entry where aggregate_identifier = ?""")
                .param(jar)
                .query((row, _) -> new String[] {
                    row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)
                })
                .single();
        assertThat(metaData).startsWith("anna", "COORDINATOR");
        assertThat(metaData[2]).isNotBlank().isEqualTo(metaData[3]);
        assertThat(metaData[4]).isNull();
    }

    private Iterable<String> types() {
        return jdbc.sql("""
                        select payload_type from domain_event_entry
                        where aggregate_identifier = ? order by sequence_number""").param(jar).query(String.class).list().stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
    }

    private void takenElsewhere(int sequence) {
        elsewhere(sequence, "Taken", "{\"jar\":\"%s\",\"left\":1,\"label\":\"elsewhere\"}".formatted(jar));
    }

    private void openedElsewhere() {
        elsewhere(0, "Opened", "{\"jar\":\"%s\",\"cookies\":1}".formatted(jar));
    }

    /** Committed by another node, whose locks this one doesn't see. */
    private void elsewhere(int sequence, String type, String payload) {
        try (var other = Executors.newSingleThreadExecutor()) {
            other.submit(() -> jdbc.sql("""
                            insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                                time_stamp, payload_type, payload_revision, payload, meta_data)
                            values (?, ?, ?, 'Jar', now(), ?, '1', ?::json, '{"actorId":"elsewhere"}')""")
                    .params(
                            UUID.randomUUID().toString(),
                            jar,
                            sequence,
                            "nl.stagepact.application.platform.trial.JarEvent$" + type,
                            payload)
                    .update());
        }
    }
}
