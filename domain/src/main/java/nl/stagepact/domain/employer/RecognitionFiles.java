package nl.stagepact.domain.employer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionEvent;
import nl.stagepact.domain.employer.ProcedureEvent.ObjectionDecided;
import nl.stagepact.domain.employer.ProcedureEvent.ObjectionLodged;
import nl.stagepact.domain.shared.Crebo;

/** What happened around the recognitions of one employer: a file for each qualification, and the objections. */
record RecognitionFiles(Map<Crebo, RecognitionFile> byCrebo, Map<Integer, Objection> objections) {

    static final RecognitionFiles NONE = new RecognitionFiles(Map.of(), Map.of());

    record Objection(ObjectionLodged lodged, Optional<ObjectionDecided> decided) {}

    RecognitionFile of(Crebo crebo) {
        return byCrebo.getOrDefault(crebo, RecognitionFile.EMPTY);
    }

    Stream<Crebo> crebos() {
        return byCrebo.keySet().stream();
    }

    RecognitionFiles after(RecognitionEvent event) {
        return filed(event, List.of(event.crebo()), objections);
    }

    RecognitionFiles after(ProcedureEvent event) {
        var all = new HashMap<>(objections);
        switch (event) {
            case ObjectionLodged e -> all.put(e.objection(), new Objection(e, Optional.empty()));
            case ObjectionDecided e ->
                all.computeIfPresent(e.objection(), (_, was) -> new Objection(was.lodged(), Optional.of(e)));
            default -> {
                // no objection
            }
        }
        return filed(event, event.crebos(), Map.copyOf(all));
    }

    private RecognitionFiles filed(EmployerEvent event, List<Crebo> crebos, Map<Integer, Objection> objections) {
        var files = new HashMap<>(byCrebo);
        crebos.forEach(crebo -> files.put(crebo, of(crebo).and(event)));
        return new RecognitionFiles(Map.copyOf(files), objections);
    }
}
