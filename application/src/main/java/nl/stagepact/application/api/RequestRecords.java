package nl.stagepact.application.api;

import jakarta.validation.Validator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes request records of what came in by another way than a request of its own, such as the line of a file. */
@Component
public final class RequestRecords {

    private final Validator validator;

    RequestRecords(Validator validator) {
        this.validator = validator;
    }

    /** @throws InvalidRequest with all that is wrong */
    public <R extends Record> R bind(Class<R> type, JsonNode json) {
        return Binder.bind(type, json, validator);
    }
}
