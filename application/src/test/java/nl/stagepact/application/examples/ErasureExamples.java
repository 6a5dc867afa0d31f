package nl.stagepact.application.examples;

import java.util.List;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.examples.Example.Scene;
import nl.stagepact.domain.erasure.ErasureEvent.SubjectErased;

final class ErasureExamples {

    private ErasureExamples() {}

    static List<Example> all() {
        return List.of(Example.of(SubjectErased.class, region -> {
            var gone = region.student("900001");
            var student = region.student("900002");
            region.coordinator
                    .post("/students/" + gone + "/departure", """
                    {"lastDate": "%s", "reason": "MOVED"}""".formatted(Region.TODAY))
                    .ok(200);
            return Scene.causedBy(() -> erase(region, gone))
                    .refused("SUBJECT_STILL_HERE", () -> erase(region, student));
        }));
    }

    private static Answer erase(Region region, String student) {
        return region.coordinator.post("/erasures", """
                {"studentId": "%s", "ground": "ON_REQUEST"}""".formatted(student));
    }
}
