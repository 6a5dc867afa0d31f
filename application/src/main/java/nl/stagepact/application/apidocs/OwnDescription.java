package nl.stagepact.application.apidocs;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.stagepact.application.api.ApiVersion;
import nl.stagepact.application.web.ApiDescription;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives the page for people the very document that programs get. */
@Component
final class OwnDescription implements ApiDescription {

    private final OpenApiWebMvcResource document;
    private final JsonMapper json;

    OwnDescription(OpenApiWebMvcResource document, JsonMapper json) {
        this.document = document;
        this.json = json;
    }

    @Override
    public JsonNode openApi(HttpServletRequest request) {
        try {
            return json.readTree(document.openapiJson(request, ApiVersion.BASE + "/openapi.json", Locale.ENGLISH));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The document is made of plain values", e);
        }
    }
}
