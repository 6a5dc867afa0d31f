package nl.stagepact.application.apidocs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.stagepact.domain.shared.Code;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.Postcode;
import nl.stagepact.domain.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the schema of a record of ours, by the rules by which the binder reads it. */
@Component
final class RecordSchemas implements ModelConverter {

    /** Our codes, as their constructors check them, each with one that is right. */
    private static final Map<Class<?>, UnaryOperator<Schema<Object>>> CODES = Map.of(
            Crebo.class, schema -> schema.pattern("^\\d{5}$").example("25998"),
            Kvk.class, schema -> schema.pattern("^\\d{8}$").example("90000099"),
            InstitutionCode.class, schema -> schema.pattern("^[0-9A-Z]{4}$").example("99Z9"),
            SchoolYear.class, schema -> schema.pattern("^\\d{4}-\\d{4}$").example("2026-2027"),
            Postcode.class, schema -> schema.pattern("^\\d{4} [A-Z]{2}$").example("0001 AA"));

    private static final String AN_ID = "d9428888-122b-41e1-b85c-61cd3a62c4e2";

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType asked, ModelConverterContext context, Iterator<ModelConverter> others) {
        var type = Typed.of(asked.getType());
        if (type.raw() == Optional.class || type.raw() == List.class || isOurs(type.raw())) {
            return schema(type, context);
        }
        return others.hasNext() ? others.next().resolve(asked, context, others) : null;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("nl.stagepact.");
    }

    private Schema<Object> schema(Typed type, ModelConverterContext context) {
        if (type.raw() == Optional.class) {
            return schema(type.inside(), context);
        }
        var schema = bare(type, context);
        type.note(io.swagger.v3.oas.annotations.media.Schema.class).ifPresent(said -> describe(schema, said));
        type.note(Size.class).ifPresent(size -> limit(schema, size));
        type.note(Min.class).ifPresent(min -> schema.minimum(BigDecimal.valueOf(min.value())));
        type.note(Max.class).ifPresent(max -> schema.maximum(BigDecimal.valueOf(max.value())));
        type.note(Digits.class).ifPresent(digits -> schema.multipleOf(BigDecimal.ONE.movePointLeft(digits.fraction())));
        type.note(Pattern.class).ifPresent(pattern -> schema.pattern("^(?:" + pattern.regexp() + ")$"));
        type.note(Email.class).ifPresent(_ -> schema.format("email"));
        return schema;
    }

    private Schema<Object> bare(Typed type, ModelConverterContext context) {
        var raw = type.raw();
        if (raw == List.class || raw == Set.class) {
            return typed("array").items(schema(type.arguments().getFirst(), context));
        }
        if (raw == Map.class) {
            return typed("object").additionalProperties(schema(type.arguments().get(1), context));
        }
        if (raw == int.class || raw == Integer.class) {
            return typed("integer").format("int32");
        }
        if (raw == long.class || raw == Long.class) {
            return typed("integer").format("int64");
        }
        if (raw == BigDecimal.class) {
            return typed("number");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return typed("boolean");
        }
        if (raw == LocalDate.class) {
            return typed("string").format("date").example("2027-02-01");
        }
        if (raw == Instant.class) {
            return typed("string").format("date-time").example("2027-02-01T09:30:00Z");
        }
        if (raw == UUID.class || Id.class.isAssignableFrom(raw)) {
            return typed("string").format("uuid").example(AN_ID);
        }
        if (Code.class.isAssignableFrom(raw)) {
            return CODES.get(raw).apply(typed("string"));
        }
        if (raw.isEnum()) {
            return typed("string")
                    ._enum(Arrays.stream(raw.getEnumConstants())
                            .<Object>map(constant -> ((Enum<?>) constant).name())
                            .toList());
        }
        return raw.isRecord() ? reference(type, context) : typed("string");
    }

    private Schema<Object> reference(Typed type, ModelConverterContext context) {
        var name = nameOf(type);
        if (!context.getDefinedModels().containsKey(name)) {
            var schema = typed("object");
            context.defineModel(name, schema);
            Optional.ofNullable(type.raw().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class))
                    .ifPresent(said -> describe(schema, said));
            addComponents(schema, type, context);
        }
        return new Schema<Object>(SpecVersion.V31).$ref("#/components/schemas/" + name);
    }

    private void addComponents(Schema<Object> schema, Typed type, ModelConverterContext context) {
        for (var component : type.raw().getRecordComponents()) {
            var value = type.component(component);
            if (value.note(JsonUnwrapped.class).isPresent()) {
                addComponents(schema, value, context);
            } else {
                schema.addProperty(component.getName(), schema(value, context));
                if (value.raw() != Optional.class
                        && value.note(JsonInclude.class).isEmpty()) {
                    schema.addRequiredItem(component.getName());
                }
            }
        }
    }

    /** {@code PageOfOffer} for a page of offers. */
    static String nameOf(Typed type) {
        var said = type.raw().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        var name = said == null || said.name().isEmpty() ? type.raw().getSimpleName() : said.name();
        return name + type.arguments().stream().map(RecordSchemas::nameOf).collect(Collectors.joining());
    }

    private void describe(Schema<Object> schema, io.swagger.v3.oas.annotations.media.Schema said) {
        if (!said.description().isEmpty()) {
            schema.description(said.description());
        }
        if (!said.example().isEmpty()) {
            boolean isText = schema.getTypes() != null && schema.getTypes().contains("string");
            schema.example(isText ? said.example() : json.readValue(said.example(), Object.class));
        }
    }

    private static void limit(Schema<Object> schema, Size size) {
        boolean isText = schema.getTypes() != null && schema.getTypes().contains("string");
        if (isText) {
            schema.maxLength(size.max());
        } else {
            schema.minItems(size.min());
        }
    }

    private static Schema<Object> typed(String type) {
        return new Schema<Object>(SpecVersion.V31).typesItem(type);
    }
}
