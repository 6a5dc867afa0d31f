package nl.stagepact.application.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.Window;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How plans of conversations and facts lie in the database: plain, as nothing of it is about a person. */
final class PlainJson {

    private static final TypeReference<List<Planned>> PLAN = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();

    String write(List<PlannedConversation> plan) {
        return json.writerFor(PLAN)
                .writeValueAsString(plan.stream()
                        .map(planned -> new Planned(Fact.of(planned.conversation()), planned.window()))
                        .toList());
    }

    List<PlannedConversation> readPlan(String stored) {
        return json.readValue(stored, PLAN).stream()
                .map(planned -> new PlannedConversation(Fact.conversation(planned.conversation()), planned.window()))
                .sorted((one, other) -> one.conversation().compareTo(other.conversation()))
                .toList();
    }

    String write(Map<String, String> facts) {
        return json.writeValueAsString(facts);
    }

    Map<String, String> readFacts(String stored) {
        return json.readValue(stored, FACTS);
    }

    private record Planned(String conversation, Optional<Window> window) {}
}
