package nl.stagepact.projections.engine;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.stagepact.domain.shared.Subjects;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.UuidRepresentation;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one type stand in a document: ids as UUIDs, codes as their bare text, dates as ISO text (sorted as they
 * follow each other), moments to the millisecond, amounts exactly, sets and maps sorted, and what is absent not at all.
 */
interface Shape {

    void write(BsonWriter writer, Object value);

    Object read(BsonReader reader);

    /** The value that has no field, if there is one: an empty optional. */
    default @Nullable Object absent() {
        return null;
    }

    /** @throws IllegalArgumentException for a type that no document should hold */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return switch (((Class<?>) generic.getRawType()).getSimpleName()) {
                case "Optional" -> new Possibly(of(arguments[0]));
                case "List" -> new Several(of(arguments[0]));
                case "Set" -> new Distinct(new Several(of(arguments[0])));
                case "Map" -> new Keyed(TextOf.of((Class<?>) arguments[0]), of(arguments[1]));
                default -> throw new IllegalArgumentException("No document holds a " + type);
            };
        }
        return ofClass((Class<?>) type);
    }

    private static Shape ofClass(Class<?> type) {
        var scalar = Scalar.BY_TYPE.get(type);
        if (scalar != null) {
            return scalar;
        }
        if (TextOf.isKnown(type)) {
            var text = TextOf.of(type);
            return new Scalar<>(
                    (writer, value) -> writer.writeString(text.written().apply(value)),
                    reader -> text.read().apply(reader.readString()));
        }
        if (type.isRecord()) {
            return RecordShape.ofIdOrRecord(type);
        }
        throw new IllegalArgumentException("No document holds a " + type);
    }

    /** A single value. */
    record Scalar<T>(BiConsumer<BsonWriter, T> writer, Function<BsonReader, T> reader) implements Shape {

        private static final Map<Class<?>, Shape> BY_TYPE = Map.ofEntries(
                Map.entry(String.class, new Scalar<>(BsonWriter::writeString, BsonReader::readString)),
                Map.entry(boolean.class, new Scalar<>(BsonWriter::writeBoolean, BsonReader::readBoolean)),
                Map.entry(Boolean.class, new Scalar<>(BsonWriter::writeBoolean, BsonReader::readBoolean)),
                Map.entry(int.class, new Scalar<>(BsonWriter::writeInt32, BsonReader::readInt32)),
                Map.entry(Integer.class, new Scalar<>(BsonWriter::writeInt32, BsonReader::readInt32)),
                Map.entry(long.class, new Scalar<>(BsonWriter::writeInt64, BsonReader::readInt64)),
                Map.entry(Long.class, new Scalar<>(BsonWriter::writeInt64, BsonReader::readInt64)),
                Map.entry(
                        BigDecimal.class,
                        new Scalar<BigDecimal>(
                                (writer, value) -> writer.writeDecimal128(new Decimal128(value)),
                                reader -> reader.readDecimal128().bigDecimalValue())),
                Map.entry(
                        LocalDate.class,
                        new Scalar<LocalDate>(
                                (writer, value) -> writer.writeString(value.toString()),
                                reader -> LocalDate.parse(reader.readString()))),
                Map.entry(
                        Instant.class,
                        new Scalar<Instant>(
                                (writer, value) -> writer.writeDateTime(value.toEpochMilli()),
                                reader -> Instant.ofEpochMilli(reader.readDateTime()))),
                Map.entry(
                        UUID.class,
                        new Scalar<UUID>(
                                (writer, value) ->
                                        writer.writeBinaryData(new BsonBinary(value, UuidRepresentation.STANDARD)),
                                reader -> reader.readBinaryData().asUuid(UuidRepresentation.STANDARD))),
                Map.entry(Subjects.class, new Concerned()));

        @Override
        @SuppressWarnings("unchecked") // a shape is only asked for values of its type
        public void write(BsonWriter target, Object value) {
            writer.accept(target, (T) value);
        }

        @Override
        public Object read(BsonReader source) {
            return reader.apply(source);
        }
    }

    /** Whom and what something concerns, each in one word: {@code employer=<id>}. */
    record Concerned() implements Shape {

        @Override
        public void write(BsonWriter writer, Object value) {
            writer.writeStartArray();
            ((Subjects) value)
                    .ids().stream()
                            .map(id -> id.kind() + "=" + id.value())
                            .sorted()
                            .forEach(writer::writeString);
            writer.writeEndArray();
        }

        @Override
        public Object read(BsonReader reader) {
            var words = new ArrayList<String>();
            reader.readStartArray();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                words.add(reader.readString());
            }
            reader.readEndArray();
            return Subjects.fromMetaData(Map.of(Subjects.KEY, String.join(",", words)));
        }
    }

    /** Something or nothing: as a field it is absent, in a list it is null. */
    record Possibly(Shape of) implements Shape {

        @Override
        public void write(BsonWriter writer, Object value) {
            ((Optional<?>) value).ifPresentOrElse(it -> of.write(writer, it), writer::writeNull);
        }

        @Override
        public Object read(BsonReader reader) {
            if (reader.getCurrentBsonType() == BsonType.NULL) {
                reader.readNull();
                return Optional.empty();
            }
            return Optional.of(of.read(reader));
        }

        @Override
        public Object absent() {
            return Optional.empty();
        }
    }

    record Several(Shape of) implements Shape {

        @Override
        public void write(BsonWriter writer, Object value) {
            writer.writeStartArray();
            for (var each : (List<?>) value) {
                of.write(writer, each);
            }
            writer.writeEndArray();
        }

        @Override
        public List<?> read(BsonReader reader) {
            var all = new ArrayList<>();
            reader.readStartArray();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                all.add(of.read(reader));
            }
            reader.readEndArray();
            return List.copyOf(all);
        }
    }

    /** A set: the same elements are always written in the same order. */
    record Distinct(Several several) implements Shape {

        @Override
        public void write(BsonWriter writer, Object value) {
            several.write(writer, ((Set<?>) value).stream().sorted().toList());
        }

        @Override
        public Object read(BsonReader reader) {
            return Set.copyOf(several.read(reader));
        }
    }

    record Keyed(TextOf keys, Shape values) implements Shape {

        @Override
        public void write(BsonWriter writer, Object value) {
            var sorted = new TreeMap<String, Object>();
            ((Map<?, ?>) value).forEach((key, each) -> sorted.put(keys.written().apply(key), each));
            writer.writeStartDocument();
            sorted.forEach((name, each) -> {
                writer.writeName(name);
                values.write(writer, each);
            });
            writer.writeEndDocument();
        }

        @Override
        public Object read(BsonReader reader) {
            var all = new TreeMap<String, Object>();
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                all.put(reader.readName(), values.read(reader));
            }
            reader.readEndDocument();
            var byKey = new HashMap<Object, Object>();
            all.forEach((name, each) -> byKey.put(keys.read().apply(name), each));
            return Map.copyOf(byKey);
        }
    }
}
