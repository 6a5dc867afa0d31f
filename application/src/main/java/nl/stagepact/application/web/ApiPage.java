package nl.stagepact.application.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The API for people to read. Of our own: the usual page for this needs inline styles and script, shows nothing without
 * them, and can't be used with a screen reader.
 */
@Controller
class ApiPage {

    private final ObjectProvider<ApiDescription> description;
    private final String address;

    /** @param base where this Stagepact is; its document, which is the same everywhere, leaves the host open */
    ApiPage(
            ObjectProvider<ApiDescription> description,
            @Value("${stagepact.base-url:http://localhost:${server.port:8080}}") String base) {
        this.description = description;
        this.address = base + "/api/v1";
    }

    @GetMapping("/api/docs")
    String read(HttpServletRequest request, Model page) {
        ApiDescription api =
                description.stream().findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("api", new OpenApiReader(api.openApi(request)).read());
        page.addAttribute("server", address);
        return "api";
    }
}
