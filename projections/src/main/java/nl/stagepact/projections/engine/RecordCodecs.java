package nl.stagepact.projections.engine;

import java.lang.reflect.Type;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Records as plain documents that can be read in MongoDB's shell, the same bytes for the same record: see {@link Shape}.
 * The driver's own record codec knows no {@code Optional}, no keys but strings, and keeps sets in any order.
 */
final class RecordCodecs implements CodecProvider {

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return type.isRecord() ? codec(type) : null;
    }

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, List<Type> typeArguments, CodecRegistry registry) {
        return get(type, registry);
    }

    private static <T> Codec<T> codec(Class<T> type) {
        var shape = RecordShape.ofDocument(type);
        return new Codec<>() {

            @Override
            public void encode(BsonWriter writer, T value, EncoderContext context) {
                shape.write(writer, value);
            }

            @Override
            public T decode(BsonReader reader, DecoderContext context) {
                return type.cast(shape.read(reader));
            }

            @Override
            public Class<T> getEncoderClass() {
                return type;
            }
        };
    }
}
