package nl.stagepact.domain.shared;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/**
 * Lets a handler ask for the {@link Actor}, the {@link Caller} or the {@link Subjects} of the message it handles. Found by
 * Axon as a service, in tests as in the application.
 */
public final class ActorOfTheMessage implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        var type = parameters[index].getType();
        if (type == Actor.class) {
            return new FromMetaData<>(metaData -> Actor.fromMetaData(metaData).orElseThrow());
        }
        if (type == Caller.class) {
            return new FromMetaData<>(Caller::fromMetaData);
        }
        return type == Subjects.class ? new FromMetaData<>(Subjects::fromMetaData) : null;
    }

    private record FromMetaData<T>(Function<Map<String, ?>, T> reader) implements ParameterResolver<T> {

        @Override
        public T resolveParameterValue(Message<?> message) {
            return reader.apply(message.getMetaData());
        }

        /** A message without an actor reaches no handler that asks for one. */
        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().containsKey("actorId");
        }
    }
}
