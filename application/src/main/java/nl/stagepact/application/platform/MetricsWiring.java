package nl.stagepact.application.platform;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Map;
import nl.stagepact.application.platform.Processors.Listener;
import nl.stagepact.application.platform.RunningProcessors.Condition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the processors are, for {@code /actuator/prometheus}. One reading asks the database once. */
@Configuration(proxyBeanMethods = false)
class MetricsWiring {

    private static final Duration ONE_READING = Duration.ofSeconds(1);

    @Bean
    MeterBinder eventProcessorMetrics(RunningProcessors processors) {
        var head = Caffeine.newBuilder().expireAfterWrite(ONE_READING).<String, Long>build(_ -> processors.head());
        return registry -> processors.listeners().forEach(listener -> {
            Gauge.builder("stagepact.processor.well", () -> processors.conditionOf(listener) == Condition.WELL ? 1 : 0)
                    .description("1 while the processor runs and does not fail")
                    .tag("processor", listener.name())
                    .register(registry);
            if (listener.isStreaming()) {
                distance(processors, head, listener, registry);
            }
        });
    }

    private static void distance(
            RunningProcessors processors, LoadingCache<String, Long> head, Listener listener, MeterRegistry registry) {
        Gauge.builder("stagepact.processor.distance", () -> processors.distanceOf(listener, head.get("head")))
                .description("Events between the processor and the head of the log")
                .tag("processor", listener.name())
                .register(registry);
    }

    @Bean
    MeterBinder parkedEventMetrics(ParkedEvents parked) {
        var counts = Caffeine.newBuilder()
                .expireAfterWrite(ONE_READING)
                .<String, Map<String, Long>>build(_ -> parked.counts());
        return registry -> parked.counts()
                .keySet()
                .forEach(name -> Gauge.builder(
                                "stagepact.parked.events",
                                () -> counts.get("counts").getOrDefault(name, 0L))
                        .description("Events that the processor failed on, and those that wait behind them")
                        .tag("processor", name)
                        .register(registry));
    }
}
