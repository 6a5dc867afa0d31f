package nl.stagepact.application.platform;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Axon would run every bean with an {@code @EventHandler} in a processor named after its package, beside the one that
 * {@link Processors} gives it: each event twice.
 */
@Component
class OnlyNamedListenersRun implements BeanDefinitionRegistryPostProcessor, Ordered {

    private static final String AXONS_SEARCH = "messageHandlerLookup";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (registry.containsBeanDefinition(AXONS_SEARCH)) {
            registry.removeBeanDefinition(AXONS_SEARCH);
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        // the definitions are all that matters
    }

    /** Before the search, which states no order. */
    @Override
    public int getOrder() {
        return 0;
    }
}
