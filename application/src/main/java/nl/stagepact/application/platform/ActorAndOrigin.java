package nl.stagepact.application.platform;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;

/**
 * What a message hands on to the messages that follow from it.
 *
 * <p>{@code correlationId}: of the message that it all began with. {@code causationId}: of the event that led to this, where
 * an automation acted; else of the command. An event also says who acted, because its command did; a command never takes
 * over the actor of an event: whoever reacts acts in its own name.
 */
@Component
class ActorAndOrigin implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var handedOn = new HashMap<String, Object>();
        var known = message.getMetaData();
        handedOn.put(CommandSender.CORRELATION, known.getOrDefault(CommandSender.CORRELATION, message.getIdentifier()));
        handedOn.put(CommandSender.CAUSATION, message.getIdentifier());
        if (message instanceof CommandMessage<?>) {
            known.forEach((key, value) -> {
                // a command that an event led to isn't kept anywhere, that event is
                if (key.startsWith("actor") || key.equals(CommandSender.CAUSATION)) {
                    handedOn.put(key, value);
                }
            });
        }
        return handedOn;
    }
}
