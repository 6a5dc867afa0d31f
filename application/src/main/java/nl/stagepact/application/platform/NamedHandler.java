package nl.stagepact.application.platform;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.transaction.support.TransactionTemplate;

/** A listener under the name of its processor, so that neither package names nor annotations decide where it runs. */
class NamedHandler implements EventMessageHandler {

    private final String name;
    private final EventMessageHandler handler;

    NamedHandler(String name, EventMessageHandler handler) {
        this.name = name;
        this.handler = handler;
    }

    /** As Axon would read it: an object with annotated methods, or something that handles events by itself. */
    static EventMessageHandler adapted(Object handler, Configuration axon) {
        return handler instanceof EventMessageHandler itself
                ? itself
                : new AnnotationEventHandlerAdapter(
                        handler, axon.parameterResolverFactory(), axon.handlerDefinition(handler.getClass()));
    }

    String name() {
        return name;
    }

    @Override
    public Object handle(EventMessage<?> event) throws Exception {
        return handler.handle(event);
    }

    @Override
    public boolean canHandle(EventMessage<?> event) {
        return handler.canHandle(event);
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return handler.canHandleType(payloadType);
    }

    @Override
    public Class<?> getTargetType() {
        return handler.getTargetType();
    }

    @Override
    public boolean supportsReset() {
        return handler.supportsReset();
    }

    @Override
    public void prepareReset() {
        handler.prepareReset();
    }

    @Override
    public <R> void prepareReset(R resetContext) {
        handler.prepareReset(resetContext);
    }

    /** A listener that acts on the world. */
    static final class Reaction extends NamedHandler {

        private final TransactionTemplate savepoint;

        Reaction(String name, EventMessageHandler handler, TransactionTemplate savepoint) {
            super(name, handler);
            this.savepoint = savepoint;
        }

        /**
         * Between savepoints: after a refused statement PostgreSQL would take nothing more in this transaction, not even the
         * note that the event is parked.
         */
        @Override
        public Object handle(EventMessage<?> event) throws Exception {
            if (isReplay(event)) {
                return NOTHING;
            }
            try {
                return savepoint.execute(_ -> handleUnchecked(event));
            } catch (Checked e) {
                throw e.cause;
            }
        }

        private Object handleUnchecked(EventMessage<?> event) {
            try {
                super.handle(event);
                return NOTHING;
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new Checked(e);
            }
        }

        private static boolean isReplay(EventMessage<?> event) {
            return event instanceof TrackedEventMessage<?> tracked && ReplayToken.isReplay(tracked);
        }

        @Override
        public boolean supportsReset() {
            return false;
        }

        private static final Object NOTHING = new Object();

        private static final class Checked extends RuntimeException {

            private final transient Exception cause;

            Checked(Exception cause) {
                super(cause);
                this.cause = cause;
            }
        }
    }
}
