package nl.stagepact.application.demo;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Lets a command of history be decided in its own time, and notes in the same transaction that the act is done. */
final class WhenHistoryIsTold implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String ACT = "demoAct";

    private final RegionProgress progress;

    WhenHistoryIsTold(RegionProgress progress) {
        this.progress = progress;
    }

    static Map<String, String> metaData(Act act, int number) {
        var metaData = new HashMap<>(History.metaData(act.at()));
        metaData.put(ACT, Integer.toString(number));
        return metaData;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var metaData = unitOfWork.getMessage().getMetaData();
        var answer = History.inTimeOf(metaData, chain::proceed);
        var act = metaData.get(ACT);
        if (act != null) {
            progress.isDone(Integer.parseInt(act.toString()));
        }
        return answer;
    }
}
