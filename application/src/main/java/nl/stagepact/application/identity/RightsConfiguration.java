package nl.stagepact.application.identity;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Configuration;

/** Puts the table of rights before both buses. A class of its own: the buses need beans that must not wait for identity. */
@Configuration(proxyBeanMethods = false)
class RightsConfiguration implements SmartInitializingSingleton {

    private final CommandBus commands;
    private final QueryBus queries;
    private final CurrentActor currentActor;

    RightsConfiguration(CommandBus commands, QueryBus queries, CurrentActor currentActor) {
        this.commands = commands;
        this.queries = queries;
        this.currentActor = currentActor;
    }

    /** Before anything that was started can send a message. */
    @Override
    public void afterSingletonsInstantiated() {
        Operations.mustAllHaveARow();
        var atCommands = new RightsAtTheBuses<CommandMessage<?>>(currentActor);
        commands.registerDispatchInterceptor(atCommands);
        commands.registerHandlerInterceptor(atCommands);
        var atQueries = new RightsAtTheBuses<QueryMessage<?, ?>>(currentActor);
        queries.registerDispatchInterceptor(atQueries);
        queries.registerHandlerInterceptor(atQueries);
    }
}
