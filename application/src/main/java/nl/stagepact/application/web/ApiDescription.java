package nl.stagepact.application.web;

import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.JsonNode;

/** What the API offers, as its own document says it: implemented where the API is, shown for people at {@code /api/docs}. */
@FunctionalInterface
public interface ApiDescription {

    /**
     * The OpenAPI document of the current version.
     *
     * @param request that asks, for whoever needs its address
     */
    JsonNode openApi(HttpServletRequest request);
}
