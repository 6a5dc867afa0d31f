package nl.stagepact.application.lookup;

import java.util.List;
import nl.stagepact.application.platform.Processors;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Each table hears its events in the transaction of the command. */
@Component
class LookupListeners implements Processors.Registration, SmartInitializingSingleton {

    private final List<LookupTable> tables;
    private final RecognitionTable recognitions;
    private final ObjectProvider<CommandBus> commands;

    LookupListeners(List<LookupTable> tables, RecognitionTable recognitions, ObjectProvider<CommandBus> commands) {
        this.tables = tables;
        this.recognitions = recognitions;
        this.commands = commands;
    }

    @Override
    public void afterSingletonsInstantiated() {
        commands.getObject().registerHandlerInterceptor(recognitions);
    }

    @Override
    public void register(Processors processors) {
        tables.forEach(table -> processors.lookup(table.getClass().getSimpleName(), table));
    }
}
