package nl.stagepact.application.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers for what the container or a filter refused, before any controller: the page of errors is for people. */
final class ApiErrors extends OncePerRequestFilter {

    private final Problems problems;

    ApiErrors(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR || !ApiPaths.isApi(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int status = (int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        problems.write(errorOf(status), request, response);
    }

    /** Of several with one status the first, which says least. */
    static ApiError errorOf(int status) {
        return Arrays.stream(ApiError.values())
                .filter(error -> error.status() == status && error != ApiError.VALIDATION)
                .findFirst()
                .orElse(status < 500 ? ApiError.MALFORMED_REQUEST : ApiError.FAILURE);
    }
}
