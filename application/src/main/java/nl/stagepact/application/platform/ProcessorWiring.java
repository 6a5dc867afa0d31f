package nl.stagepact.application.platform;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import nl.stagepact.application.platform.Processors.Kind;
import nl.stagepact.application.platform.Processors.Listener;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns what {@link Processors} names into running processors; the one place where their nature is decided. */
@Component
class ProcessorWiring implements ConfigurerModule, DisposableBean {

    private static final int VIEW_BATCH = 500;
    private static final int SEAL_BATCH = 500;
    private static final long CLAIM_INTERVAL_MILLIS = 2_000;

    private final List<Listener> listeners;
    private final ProcessorWatch watch;
    private final ParkingPolicy parking;
    private final TransactionTemplate savepoint;
    private final TokenStore viewTokens;
    private final int segments;
    private final ScheduledExecutorService viewCoordinators = threads("views-coordinator", 2);
    private final ScheduledExecutorService viewWorkers =
            threads("views", Math.max(2, Runtime.getRuntime().availableProcessors()));
    // each of these may hold one connection and need a second one for a command: far fewer than the pool has
    private final ScheduledExecutorService reactionCoordinators = threads("reactions-coordinator", 2);
    private final ScheduledExecutorService reactionWorkers = threads("reactions", 4);

    ProcessorWiring(
            List<Processors.Registration> registrations,
            ProcessorWatch watch,
            ParkingPolicy parking,
            PlatformTransactionManager transactions,
            @Qualifier(ViewsWiring.VIEW_TOKENS) TokenStore viewTokens,
            @Value("${stagepact.processors.segments:1}") int segments) {
        var processors = new Processors();
        registrations.forEach(registration -> registration.register(processors));
        this.listeners = processors.listeners();
        this.watch = watch;
        this.parking = parking;
        this.viewTokens = viewTokens;
        this.segments = segments;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    private static ScheduledExecutorService threads(String name, int count) {
        return Executors.newScheduledThreadPool(count, new AxonThreadFactory(name));
    }

    @Override
    public void configureModule(Configurer configurer) {
        var processing = configurer.eventProcessing();
        // by default a failing listener is logged and its event skipped for ever
        processing.registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance());
        processing.registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance());
        processing.byDefaultAssignHandlerInstancesTo(ProcessorWiring::nameOf);
        listeners.forEach(listener -> register(processing, listener));
        configurer.onStart(Integer.MAX_VALUE, () -> assertNothingElseRuns(configurer.buildConfiguration()));
    }

    private static String nameOf(Object handler) {
        return handler instanceof NamedHandler named
                ? named.name()
                : "unnamed listener " + handler.getClass().getName();
    }

    private void register(EventProcessingConfigurer processing, Listener listener) {
        var name = listener.name();
        processing.registerEventHandler(axon -> named(listener, axon));
        processing.registerSequencingPolicy(name, _ -> listener.sequencing());
        if (listener.isStreaming()) {
            processing.registerErrorHandler(name, _ -> watch);
            processing.registerHandlerInterceptor(name, _ -> watch.successOf(name));
        }
        listener.interceptors().forEach(interceptor -> processing.registerHandlerInterceptor(name, _ -> interceptor));
        switch (listener.kind()) {
            case PROJECTION -> {
                processing.registerTokenStore(name, _ -> viewTokens);
                processing.registerTransactionManager(name, _ -> NoTransactionManager.INSTANCE);
                processing.registerPooledStreamingEventProcessor(
                        name, Configuration::eventStore, (axon, builder) -> views(builder));
            }
            case AUTOMATION, NOTIFICATION -> {
                processing.registerDeadLetterQueue(name, axon -> parked(name, axon));
                processing.registerDeadLetterPolicy(name, _ -> parking.of(name));
                processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                        name, (_, builder) -> builder.enableSequenceIdentifierCache());
                processing.registerPooledStreamingEventProcessor(
                        name, Configuration::eventStore, (axon, builder) -> reactions(builder, listener.kind()));
            }
            case SEAL ->
                processing.registerPooledStreamingEventProcessor(
                        name, Configuration::eventStore, (axon, builder) -> seal(builder));
            case LOOKUP -> processing.registerSubscribingEventProcessor(name, Configuration::eventStore);
        }
    }

    private Object named(Listener listener, Configuration axon) {
        var handler = NamedHandler.adapted(listener.handler(), axon);
        return listener.isReaction()
                ? new NamedHandler.Reaction(listener.name(), handler, savepoint)
                : new NamedHandler(listener.name(), handler);
    }

    private PooledStreamingEventProcessor.Builder views(PooledStreamingEventProcessor.Builder builder) {
        return streaming(builder)
                .coordinatorExecutor(viewCoordinators)
                .workerExecutor(viewWorkers)
                .batchSize(VIEW_BATCH)
                .initialToken(StreamableMessageSource::createTailToken);
    }

    private PooledStreamingEventProcessor.Builder reactions(PooledStreamingEventProcessor.Builder builder, Kind kind) {
        return streaming(builder)
                .coordinatorExecutor(reactionCoordinators)
                .workerExecutor(reactionWorkers)
                .batchSize(1)
                // an automation that is new catches up, harmlessly; nobody gets mail about last year
                .initialToken(
                        kind == Kind.AUTOMATION
                                ? StreamableMessageSource::createTailToken
                                : StreamableMessageSource::createHeadToken);
    }

    private PooledStreamingEventProcessor.Builder seal(PooledStreamingEventProcessor.Builder builder) {
        return streaming(builder)
                .initialSegmentCount(1)
                .coordinatorExecutor(reactionCoordinators)
                .workerExecutor(reactionWorkers)
                .batchSize(SEAL_BATCH)
                .initialToken(StreamableMessageSource::createTailToken);
    }

    private PooledStreamingEventProcessor.Builder streaming(PooledStreamingEventProcessor.Builder builder) {
        return builder.initialSegmentCount(segments)
                .tokenClaimInterval(CLAIM_INTERVAL_MILLIS)
                .enableCoordinatorClaimExtension()
                // claims age by real time, also where a test has stopped the clock of the business
                .clock(Clock.systemUTC());
    }

    private static SequencedDeadLetterQueue<EventMessage<?>> parked(String name, Configuration axon) {
        return JdbcSequencedDeadLetterQueue.builder()
                .processingGroup(name)
                .connectionProvider(axon.getComponent(ConnectionProvider.class))
                .transactionManager(axon.getComponent(TransactionManager.class))
                .schema(axon.getComponent(DeadLetterSchema.class))
                .genericSerializer(axon.serializer())
                .eventSerializer(axon.eventSerializer())
                .build();
    }

    /** The processors of the configuration, by name and kind. */
    List<Listener> listeners() {
        return listeners;
    }

    private void assertNothingElseRuns(Configuration axon) {
        var configured = listeners.stream().map(Listener::name).collect(Collectors.toCollection(TreeSet::new));
        var running = running(axon);
        if (!running.equals(configured)) {
            throw new IllegalStateException("Configured are %s, running are %s".formatted(configured, running));
        }
    }

    private static Set<String> running(Configuration axon) {
        return axon.eventProcessingConfiguration().eventProcessors().values().stream()
                .filter(EventProcessor::isRunning)
                .map(EventProcessor::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void destroy() {
        List.of(viewCoordinators, viewWorkers, reactionCoordinators, reactionWorkers)
                .forEach(ScheduledExecutorService::shutdownNow);
    }
}
