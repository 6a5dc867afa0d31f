package nl.stagepact.domain.shared;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets a handler ask for the {@link Actor} of the message it handles. Found by Axon as a service, in tests as in the application. */
public final class ActorOfTheMessage implements ParameterResolverFactory, ParameterResolver<Actor> {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == Actor.class ? this : null;
    }

    @Override
    public Actor resolveParameterValue(Message<?> message) {
        return Actor.fromMetaData(message.getMetaData()).orElseThrow();
    }

    /** A message without an actor reaches no handler that asks for one. */
    @Override
    public boolean matches(Message<?> message) {
        return message.getMetaData().containsKey("actorId");
    }
}
