package nl.stagepact.domain.kit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.TrainedStudents;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;

/** Whom employers trained: as the calendar of placements tells it, and as an example says. */
public final class Trained implements TrainedStudents {

    private final World world;
    private final Map<Where, LocalDate> told = new HashMap<>();

    private record Where(EmployerId employer, Crebo crebo) {}

    Trained(World world) {
        this.world = world;
    }

    /** The last day of a placement there that the calendar doesn't know. */
    public void until(EmployerId employer, Crebo crebo, LocalDate lastDay) {
        told.put(new Where(employer, crebo), lastDay);
    }

    @Override
    public Optional<LocalDate> lastDay(EmployerId employer, Crebo crebo) {
        var kept = world.placements.entrySet().stream()
                .filter(each -> each.getValue().place().employerId().equals(employer)
                        && each.getValue().place().crebo().equals(crebo))
                .flatMap(each -> Optional.ofNullable(world.calendar.entries().get(each.getKey())).stream())
                .map(entry -> entry.period().endDate());
        return Stream.concat(Optional.ofNullable(told.get(new Where(employer, crebo))).stream(), kept)
                .max(Comparator.naturalOrder());
    }
}
