package nl.stagepact.application.exchange;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stagepact.domain.shared.Code;
import nl.stagepact.domain.shared.Id;
import tools.jackson.databind.JsonNode;

/**
 * The columns of a list: one for each value of the record that a list shows, named by its path in the JSON, such as
 * {@code contact.email}. They follow from the type, so every file of a list has the same ones in the same order, whatever is
 * in it.
 */
final class CsvColumns {

    private static final String BETWEEN_VALUES = " | ";

    private final List<List<String>> paths = new ArrayList<>();

    private CsvColumns() {}

    /** @param shown the type of the list's items */
    static CsvColumns of(Type shown) {
        var columns = new CsvColumns();
        columns.add(shown, List.of());
        return columns;
    }

    List<String> names() {
        return paths.stream().map(path -> String.join(".", path)).toList();
    }

    List<String> row(JsonNode item) {
        return paths.stream().map(path -> cell(at(item, path))).toList();
    }

    private void add(Type type, List<String> path) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            add(generic.getActualTypeArguments()[0], path);
        } else if (type instanceof Class<?> plain && plain.isRecord() && !isOneValue(plain)) {
            for (var component : plain.getRecordComponents()) {
                add(component.getGenericType(), isUnwrapped(component) ? path : below(path, component.getName()));
            }
        } else {
            paths.add(path);
        }
    }

    private static boolean isOneValue(Class<?> type) {
        return Id.class.isAssignableFrom(type) || Code.class.isAssignableFrom(type);
    }

    private static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    private static List<String> below(List<String> path, String name) {
        var longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    private static JsonNode at(JsonNode item, List<String> path) {
        var node = item;
        for (var name : path) {
            node = node.path(name);
        }
        return node;
    }

    private static String cell(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (node.isNumber()) {
            return Cells.number(node.decimalValue());
        }
        if (node.isArray() && node.valueStream().noneMatch(JsonNode::isContainer)) {
            return Cells.safe(node.valueStream().map(JsonNode::asString).collect(Collectors.joining(BETWEEN_VALUES)));
        }
        // what has parts of its own has no cell of its own: it stands there as JSON
        return Cells.safe(node.isContainer() ? node.toString() : node.asString());
    }
}
