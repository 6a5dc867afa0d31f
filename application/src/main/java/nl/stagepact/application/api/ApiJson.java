package nl.stagepact.application.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.stagepact.domain.shared.Code;
import nl.stagepact.domain.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Reads request records, with everything that is wrong with them; writes views with their fields in their own order. */
final class ApiJson extends JacksonJsonHttpMessageConverter {

    private static final JsonMapper READER = mapper();

    private final Validator validator;

    ApiJson(Validator validator) {
        super(mapper());
        this.validator = validator;
        setSupportedMediaTypes(List.of(MediaType.APPLICATION_JSON));
    }

    static JsonMapper mapper() {
        var words = new SimpleModule("words")
                .addSerializer(Id.class, new ToStringSerializer(Id.class))
                .addSerializer(Code.class, new ToStringSerializer(Code.class));
        return JsonMapper.builder()
                .addModule(words)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(was -> was.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return isOurs(type.toClass()) && type.toClass().isRecord() && super.canRead(type, mediaType);
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
        return isOurs(valueClass) && super.canWrite(type, valueClass, mediaType);
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("nl.stagepact.");
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        return Binder.bind(
                type.toClass().asSubclass(Record.class), tree(message.getBody().readAllBytes()), validator);
    }

    static JsonNode tree(byte[] body) {
        try {
            var tree = READER.readTree(body);
            if (tree.isMissingNode() || tree.isNull()) {
                throw new InvalidRequest("", Flaw.REQUIRED);
            }
            return tree;
        } catch (JacksonException e) {
            // its message quotes what was sent
            throw new Refused(ApiError.MALFORMED_JSON);
        }
    }
}
