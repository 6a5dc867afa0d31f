package nl.stagepact.application.platform;

import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one door for commands. Each runs in a transaction of its own, with its events and the tables that rules depend on;
 * when it returns, all of that is on disk.
 */
@Component
public final class CommandSender {

    /** The key, in the metadata of a message, of the identifier of the message that it all began with. */
    public static final String CORRELATION = "correlationId";

    /** The key, in the metadata of a message, of the identifier of the event or command that led to it. */
    public static final String CAUSATION = "causationId";

    /** Enough for fifty at the same seat; whoever still loses then hears so. */
    private static final Persistence PERSISTENCE = new Persistence(12, 8, 200);

    private final ObjectProvider<CommandBus> bus;
    private final TransactionTemplate outside;

    CommandSender(ObjectProvider<CommandBus> bus, PlatformTransactionManager transactions) {
        this.bus = bus;
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /**
     * Lets the command be decided, and waits for the answer. When somebody else changed the same thing at the same moment it
     * is decided again on what they left.
     *
     * <p>Within the handling of an event the command still has a transaction of its own: it stays done when that handling
     * fails later. Within any other transaction it takes part in that one, and is tried only once.
     *
     * @param metaData who acts, and whatever else the decision depends on
     * @return what the aggregate's {@code decide} returned
     * @throws nl.stagepact.domain.shared.Refusal when a rule refuses it
     * @throws ConcurrencyException when others were faster each time
     */
    public <R> R send(Object command, Map<String, ?> metaData) {
        var message = new GenericCommandMessage<>(
                new GenericMessage<>(command, MetaData.from(metaData)), name(command.getClass()));
        if (CurrentUnitOfWork.isStarted()) {
            return outsideTheUnitOfWork(
                    () -> outside.execute(_ -> PERSISTENCE.untilNobodyInterferes(() -> dispatch(message))));
        }
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? dispatch(message)
                : PERSISTENCE.untilNobodyInterferes(() -> dispatch(message));
    }

    /** An aggregate decides on the sealed interface of its commands, so all of them go by that name. */
    static String name(Class<?> command) {
        return Arrays.stream(command.getInterfaces())
                .filter(vocabulary -> vocabulary.isSealed() && Modifier.isPublic(vocabulary.getModifiers()))
                .findFirst()
                .map(CommandSender::outermost)
                .orElse(command)
                .getName();
    }

    private static Class<?> outermost(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getInterfaces())
                .filter(Class::isSealed)
                .findFirst()
                .<Class<?>>map(CommandSender::outermost)
                .orElse(vocabulary);
    }

    private <R> R dispatch(CommandMessage<?> message) {
        var answer = new AtomicReference<CommandResultMessage<? extends R>>();
        bus.getObject().<Object, R>dispatch(asObject(message), (_, result) -> answer.set(result));
        var result = answer.get();
        if (result.isExceptional()) {
            throw unwrapped(result.exceptionResult());
        }
        return result.getPayload();
    }

    @SuppressWarnings("unchecked") // the bus only reads the payload
    private static CommandMessage<Object> asObject(CommandMessage<?> message) {
        return (CommandMessage<Object>) message;
    }

    private static RuntimeException unwrapped(Throwable failure) {
        return switch (failure) {
            case Error error -> throw error;
            case RuntimeException exception -> exception;
            default -> new CommandExecutionException(failure.getMessage(), failure);
        };
    }

    private static <R> R outsideTheUnitOfWork(Supplier<R> work) {
        var suspended = new ArrayDeque<UnitOfWork<?>>();
        while (CurrentUnitOfWork.isStarted()) {
            var current = CurrentUnitOfWork.get();
            CurrentUnitOfWork.clear(current);
            suspended.push(current);
        }
        try {
            return work.get();
        } finally {
            suspended.forEach(CurrentUnitOfWork::set);
        }
    }
}
