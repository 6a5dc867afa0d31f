package nl.stagepact.projections.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagepact.domain.shared.Id;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;

/** A record as a document with a field for each component. */
final class RecordShape implements Shape {

    private final Class<?> type;
    private final List<Field> fields;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final MethodHandle constructor;

    private record Field(String name, Shape shape, MethodHandle accessor) {

        Object of(Object record) {
            try {
                return accessor.invokeExact(record);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("A record can't be read", e);
            }
        }
    }

    private RecordShape(Class<?> type, List<Field> fields, MethodHandle constructor) {
        this.type = type;
        this.fields = fields;
        this.constructor = constructor;
        for (int i = 0; i < fields.size(); i++) {
            indexes.put(fields.get(i).name(), i);
        }
    }

    /** An id stands for its bare UUID. */
    static Shape ofIdOrRecord(Class<?> type) {
        var record = of(type);
        if (!Id.class.isAssignableFrom(type)) {
            return record;
        }
        var uuid = Shape.of(UUID.class);
        return new Scalar<>(
                (writer, id) -> uuid.write(writer, ((Id) id).value()), reader -> record.make(uuid.read(reader)));
    }

    static RecordShape of(Class<?> type) {
        return of(type, "id");
    }

    /** A record that is a document of its own: its {@code id} is called {@code _id}. */
    static RecordShape ofDocument(Class<?> type) {
        return of(type, "_id");
    }

    private static RecordShape of(Class<?> type, String nameOfId) {
        try {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            var components = type.getRecordComponents();
            var fields = Arrays.stream(components)
                    .map(component -> new Field(
                            component.getName().equals("id") ? nameOfId : component.getName(),
                            Shape.of(component.getGenericType()),
                            accessor(component, lookup)))
                    .toList();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return new RecordShape(type, fields, constructor);
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalArgumentException("Not a record that can be stored: " + type, e);
        }
    }

    private static MethodHandle accessor(RecordComponent component, MethodHandles.Lookup lookup) {
        try {
            return lookup.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("Not a component that can be stored: " + component, e);
        }
    }

    Object make(Object... components) {
        try {
            return constructor.invokeExact(components);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A record can't be made", e);
        }
    }

    @Override
    public void write(BsonWriter writer, Object record) {
        writer.writeStartDocument();
        for (var field : fields) {
            var value = field.of(record);
            var absent = field.shape().absent();
            if (absent == null || !absent.equals(value)) {
                writer.writeName(field.name());
                field.shape().write(writer, value);
            }
        }
        writer.writeEndDocument();
    }

    @Override
    public Object read(BsonReader reader) {
        var values = new Object[fields.size()];
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            var index = indexes.get(reader.readName());
            if (index == null) {
                reader.skipValue();
            } else {
                values[index] = fields.get(index).shape().read(reader);
            }
        }
        reader.readEndDocument();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = absent(fields.get(i));
            }
        }
        return make(values);
    }

    private Object absent(Field field) {
        var absent = field.shape().absent();
        if (absent == null) {
            throw new IllegalStateException("A document of " + type.getSimpleName() + " lacks " + field.name());
        }
        return absent;
    }
}
