package nl.stagepact.application.identity;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.stagepact.domain.shared.Actor;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.security.access.AccessDeniedException;

/**
 * Asks the table of rights for every command and query, where none can pass by: when it is sent, and again when it is
 * handled. What the sender says about the actor is thrown away; the message gets the actor that this thread acts as, with the
 * reach of its right to this operation.
 */
final class RightsAtTheBuses<M extends Message<?>>
        implements MessageDispatchInterceptor<M>, MessageHandlerInterceptor<M> {

    private static final String ACTOR = "actor";

    private final CurrentActor currentActor;

    RightsAtTheBuses(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    /** @throws AccessDeniedException when nobody acts, or whoever acts may not do this */
    @Override
    @SuppressWarnings("unchecked")
    public BiFunction<Integer, M, M> handle(List<? extends M> messages) {
        return (_, message) -> {
            var allowed = currentActor.allowedTo(message.getPayload());
            return (M) message.withMetaData(withoutActor(message.getMetaData()).mergedWith(allowed.toMetaData()));
        };
    }

    /** @throws AccessDeniedException when the message doesn't come from where actors are stamped */
    @Override
    public Object handle(UnitOfWork<? extends M> unitOfWork, InterceptorChain chain) throws Exception {
        var message = unitOfWork.getMessage();
        var claimed = Actor.fromMetaData(message.getMetaData());
        var allowed = claimed.flatMap(actor -> Rights.reach(actor, message.getPayload()));
        if (claimed.isEmpty() || allowed.isEmpty() || claimed.get().scope().compareTo(allowed.get()) > 0) {
            throw CurrentActor.denied(message.getPayloadType());
        }
        return chain.proceed();
    }

    private static MetaData withoutActor(MetaData metaData) {
        return metaData.withoutKeys(
                metaData.keySet().stream().filter(key -> key.startsWith(ACTOR)).collect(Collectors.toSet()));
    }
}
