package nl.stagepact.application.deadline;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.stagepact.application.demo.History;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Deadlines;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.beans.factory.ObjectProvider;

/** Commands that wait for their day in the table of scheduled tasks. */
final class PendingCommands implements Deadlines {

    static final String NAME = "deadline";

    private static final TaskDescriptor<String> TASK = TaskDescriptor.of(NAME, String.class);
    /** Early enough to be in the mail box when people begin to work. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Door door;
    private final Serializer serializer;
    private final Clock clock;

    /** Through which a command goes whose day has come. */
    @FunctionalInterface
    interface Door {

        void send(Object command, Map<String, ?> metaData);
    }

    PendingCommands(ObjectProvider<SchedulerClient> scheduler, Door door, Serializer serializer, Clock clock) {
        this.scheduler = scheduler;
        this.door = door;
        this.serializer = serializer;
        this.clock = clock;
    }

    @Override
    public void on(LocalDate day, Object command) {
        var event = CurrentUnitOfWork.get();
        var text = serializer.serialize(command, String.class).getData();
        var origin = origin(event.getCorrelationData());
        var data = String.join("\n", command.getClass().getName(), serialized(origin), text);
        var id = UUID.nameUUIDFromBytes((command.getClass().getName() + text + day).getBytes(StandardCharsets.UTF_8));
        var moment = History.isToldBy(event.getMessage().getMetaData()) ? tomorrowAtTheEarliest(day) : morningOf(day);
        scheduler
                .getObject()
                .scheduleIfNotExists(TASK.instance(id.toString()).data(data).build(), moment);
    }

    /** What is told afterwards is still being told today: nothing may end before it has been told. */
    private Instant tomorrowAtTheEarliest(LocalDate day) {
        var tomorrow = LocalDate.ofInstant(Instant.now(), BusinessDay.ZONE).plusDays(1);
        return morningOf(day.isBefore(tomorrow) ? tomorrow : day);
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(BusinessDay.ZONE).toInstant();
    }

    Task<String> task() {
        return Tasks.oneTime(TASK)
                .onFailure((complete, operations) -> {
                    int failures = Math.min(complete.getExecution().consecutiveFailures, 20);
                    var pause = FIRST_PAUSE.multipliedBy(1L << failures);
                    operations.reschedule(
                            complete, clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
                })
                .execute((instance, _) -> send(instance.getData()));
    }

    private void send(String data) {
        var parts = data.split("\n", 3);
        var command = serializer.deserialize(new SimpleSerializedObject<>(parts[2], String.class, parts[0], null));
        var origin = this.<MetaData, String>deserialized(parts[1]);
        ActingAs.run(Actor.application(), () -> door.send(command, origin));
    }

    private static Map<String, Object> origin(Map<String, ?> known) {
        var origin = new HashMap<String, Object>(known);
        origin.keySet().removeIf(key -> !key.equals(CommandSender.CORRELATION) && !key.equals(CommandSender.CAUSATION));
        return origin;
    }

    private String serialized(Map<String, ?> origin) {
        return serializer.serialize(MetaData.from(origin), String.class).getData();
    }

    private <T, S> T deserialized(String text) {
        return serializer.deserialize(new SimpleSerializedObject<>(text, String.class, MetaData.class.getName(), null));
    }
}
