package nl.stagepact.application.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagepact.application.api.Http;

/** Of everything that can be read, as the API's document names it, about one situation and what belongs to it. */
final class EveryAddress {

    private EveryAddress() {}

    /** @param more ids by their names in the document; what is named nowhere is somebody's, whoever that is */
    static List<String> of(Http http, Situation situation, Map<String, String> more) {
        var ids = new HashMap<>(Map.of(
                "offerId", situation.offerId,
                "candidacyId", situation.candidacyId,
                "studentId", situation.studentId,
                "employerId", situation.region.employerId,
                "schoolId", situation.region.schoolId,
                "placementId", situation.placementId,
                "kind", "start-gesprek",
                "version", "1"));
        ids.putAll(more);
        var addresses = new ArrayList<String>();
        http.get("/api/v1/openapi.json")
                .ok(200)
                .json()
                .at("/paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get"))
                .forEach(path -> {
                    var address = path.getKey();
                    for (var id : ids.entrySet()) {
                        address = address.replace("{" + id.getKey() + "}", id.getValue());
                    }
                    addresses.add(
                            address.replaceAll("\\{\\w+}", UUID.randomUUID().toString()));
                });
        return addresses;
    }
}
