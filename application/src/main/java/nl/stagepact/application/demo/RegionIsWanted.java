package nl.stagepact.application.demo;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** By itself where Stagepact keeps its own stores; elsewhere only on request; never in production, which refuses it. */
final class RegionIsWanted implements Condition {

    static final String SWITCH = "stagepact.demo.region";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var environment = context.getEnvironment();
        boolean ownStores = environment.getProperty("spring.datasource.url", "").isBlank();
        return environment.getProperty(SWITCH, Boolean.class, ownStores);
    }
}
