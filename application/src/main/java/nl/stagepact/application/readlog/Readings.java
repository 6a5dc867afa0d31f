package nl.stagepact.application.readlog;

import java.util.Optional;
import nl.stagepact.application.readlog.Reading.Kind;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.projections.placement.PrivateAnswers.Answers;
import nl.stagepact.projections.student.SupportDesk.Support;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Notes each answer to a query that holds a special category, whatever asked for it, before it goes out. */
@Component
final class Readings implements MessageHandlerInterceptor<QueryMessage<?, ?>>, SmartInitializingSingleton {

    private final ReadLog log;
    private final QueryBus queries;

    Readings(ReadLog log, QueryBus queries) {
        this.log = log;
        this.queries = queries;
    }

    @Override
    public void afterSingletonsInstantiated() {
        queries.registerHandlerInterceptor(this);
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        var answer = chain.proceed();
        var found = answer instanceof Optional<?> maybe ? maybe.orElse(null) : answer;
        if (found instanceof Support support && !support.requests().isEmpty()) {
            log.note(reader(unitOfWork), Kind.SUPPORT_NEEDS, support.id().value(), Optional.empty());
        } else if (found instanceof Answers answers && !answers.given().isEmpty()) {
            log.note(
                    reader(unitOfWork),
                    Kind.PRIVATE_ANSWERS,
                    answers.studentId().value(),
                    Optional.of(answers.id().value()));
        }
        return answer;
    }

    private static Actor reader(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork) {
        return Actor.fromMetaData(unitOfWork.getMessage().getMetaData())
                .orElseThrow(() -> new IllegalStateException("Somebody read what few may read, and nobody knows who"));
    }
}
