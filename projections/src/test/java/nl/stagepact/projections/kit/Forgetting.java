package nl.stagepact.projections.kit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Personal;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;

/** How events read once somebody's key is gone. */
public final class Forgetting {

    private final UUID subject;

    private Forgetting(Id subject) {
        this.subject = subject.value();
    }

    public static List<DomainEventMessage<?>> in(List<DomainEventMessage<?>> messages, Id subject) {
        var forgetting = new Forgetting(subject);
        return messages.stream().<DomainEventMessage<?>>map(forgetting::read).toList();
    }

    private DomainEventMessage<?> read(DomainEventMessage<?> message) {
        var payload = new GenericEventMessage<>(
                message.getIdentifier(), forget(message.getPayload()), message.getMetaData(), message.getTimestamp());
        return new GenericDomainEventMessage<>(
                message.getType(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                payload,
                message.getTimestamp());
    }

    private Object forget(Object value) {
        return switch (value) {
            case Personal<?> personal -> personal.subject().equals(subject) ? new Personal.Erased<>(subject) : personal;
            case Optional<?> maybe -> maybe.map(this::forget);
            case List<?> list -> list.stream().map(this::forget).toList();
            case Set<?> set -> {
                var forgotten = new LinkedHashSet<>();
                set.forEach(each -> forgotten.add(forget(each)));
                yield forgotten;
            }
            case Map<?, ?> map -> {
                var forgotten = new LinkedHashMap<>();
                map.forEach((key, each) -> forgotten.put(key, forget(each)));
                yield forgotten;
            }
            case Record record when record.getClass().getName().startsWith("nl.stagepact") -> copy(record);
            default -> value;
        };
    }

    private Object copy(Record record) {
        try {
            var components = record.getClass().getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().setAccessible(true);
                values[i] = forget(components[i].getAccessor().invoke(record));
            }
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("An event is made of records that can be made", e);
        }
    }
}
