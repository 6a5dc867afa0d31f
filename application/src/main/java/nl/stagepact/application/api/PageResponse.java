package nl.stagepact.application.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import nl.stagepact.projections.engine.PageOf;
import org.axonframework.messaging.responsetypes.AbstractResponseType;

/** Axon's own type for one instance finds no handler that answers with a generic class such as {@code PageOf<Offer>}. */
final class PageResponse extends AbstractResponseType<PageOf<?>> {

    PageResponse() {
        super(PageOf.class);
    }

    @Override
    public boolean matches(Type answered) {
        return answered instanceof ParameterizedType generic && generic.getRawType() == PageOf.class;
    }

    @Override
    @SuppressWarnings("unchecked") // as the constructor says
    public Class<PageOf<?>> responseMessagePayloadType() {
        return (Class<PageOf<?>>) (Class<?>) PageOf.class;
    }
}
