package nl.stagepact.application.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Makes records out of a query: every parameter of a controller marked {@link ParameterObject}. Whatever no such record
 * names is refused: a misspelt filter would silently show everything.
 *
 * <p>A component is an {@code Optional}, or a {@code List}: then it may occur several times, or once with commas.
 */
final class QueryParameters implements HandlerInterceptor, HandlerMethodArgumentResolver {

    private static final String BOUND = QueryParameters.class.getName();
    private static final int LONGEST = 200;

    private final Validator validator;

    QueryParameters(Validator validator) {
        this.validator = validator;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && ApiPaths.isApi(request)) {
            request.setAttribute(BOUND, bind(method, parametersOf(request)));
            refuseBodyThatNobodyReads(method, request);
        }
        return true;
    }

    private void refuseBodyThatNobodyReads(HandlerMethod method, HttpServletRequest request) {
        var body = RequestBodies.of(request);
        boolean isRead = Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
        if (body.length > 0 && !isRead && !request.getMethod().equals("GET")) {
            Binder.bind(Nothing.class, ApiJson.tree(body), validator);
        }
    }

    /** What may stand in a body that nobody reads. */
    record Nothing() {}

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(ParameterObject.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var bound = (Map<?, ?>) request.getAttribute(BOUND, NativeWebRequest.SCOPE_REQUEST);
        return bound == null ? null : bound.get(parameter.getParameterType());
    }

    private Map<Class<?>, Object> bind(HandlerMethod method, Map<String, List<String>> parameters) {
        var findings = new ArrayList<Finding>();
        var bound = new HashMap<Class<?>, Object>();
        var known = new HashSet<String>();
        for (var parameter : method.getMethodParameters()) {
            if (supportsParameter(parameter)) {
                var type = parameter.getParameterType();
                var components = type.getRecordComponents();
                Arrays.stream(components).map(RecordComponent::getName).forEach(known::add);
                var values = Arrays.stream(components)
                        .map(component -> value(component, parameters, findings))
                        .toArray();
                var made = make(type, values);
                validator.validate(made).stream()
                        .map(violation ->
                                Constraints.finding(violation.getPropertyPath().toString(), violation))
                        .forEach(findings::add);
                bound.put(type, made);
            }
        }
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> Finding.of(Binder.shortened(name), Flaw.UNKNOWN_PARAMETER))
                .forEach(findings::add);
        if (!findings.isEmpty()) {
            throw new InvalidRequest(findings);
        }
        return bound;
    }

    private static Object value(
            RecordComponent component, Map<String, List<String>> parameters, List<Finding> findings) {
        var type = (ParameterizedType) component.getGenericType();
        var of = (Class<?>) type.getActualTypeArguments()[0];
        var given =
                parameters.getOrDefault(component.getName(), List.of()).stream().filter(text -> !text.isBlank());
        if (type.getRawType() == List.class) {
            return given.flatMap(text -> Stream.of(text.split(",")))
                    .flatMap(text -> read(component, of, text, findings))
                    .toList();
        }
        var texts = given.toList();
        if (texts.size() > 1) {
            findings.add(Finding.of(component.getName(), Flaw.REPEATED));
        }
        return texts.stream()
                .limit(1)
                .flatMap(text -> read(component, of, text, findings))
                .findFirst();
    }

    private static Stream<Object> read(RecordComponent component, Class<?> type, String text, List<Finding> findings) {
        // codes are written small in a query: state=due,not-required
        var written = type.isEnum() ? text.toUpperCase(Locale.ROOT).replace('-', '_') : text;
        return switch (Scalars.readText(type, written, LONGEST)) {
            case Scalars.Good(var value) -> Stream.of(value);
            case Scalars.Bad(var flaw, var arguments) -> {
                findings.add(new Finding(component.getName(), flaw, arguments));
                yield Stream.empty();
            }
        };
    }

    private static Object make(Class<?> type, Object[] values) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a record that can be made: " + type.getName(), e);
        }
    }

    /** Of the query alone: a form in the body is none of it. */
    private static Map<String, List<String>> parametersOf(HttpServletRequest request) {
        var parameters = new LinkedHashMap<String, List<String>>();
        Optional.ofNullable(request.getQueryString()).stream()
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters
                        .computeIfAbsent(decoded(pair[0]), _ -> new ArrayList<>())
                        .add(pair.length == 1 ? "" : decoded(pair[1])));
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refused(ApiError.MALFORMED_REQUEST);
        }
    }
}
