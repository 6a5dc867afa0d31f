package nl.stagepact.application.embedded;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Present only while the property that would name a real address is absent or empty. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(EmbeddedUnless.NoAddress.class)
@interface EmbeddedUnless {

    String value();

    final class NoAddress implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var property = metadata.getAnnotations().get(EmbeddedUnless.class).getString("value");
            return context.getEnvironment().getProperty(property, "").isBlank();
        }
    }
}
