package nl.stagepact.projections.engine;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets an event handler ask for the {@link EventContext} of its event. Found by Axon as a service. */
public final class ContextOfTheMessage implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == EventContext.class ? new Resolver() : null;
    }

    private static final class Resolver implements ParameterResolver<EventContext> {

        @Override
        public EventContext resolveParameterValue(Message<?> message) {
            return new EventContext((EventMessage<?>) message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof EventMessage<?>;
        }
    }
}
