package nl.stagepact.domain.kit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.erasure.Involvements;
import nl.stagepact.domain.erasure.RetentionDuty;
import nl.stagepact.domain.kit.World.Appointment;
import nl.stagepact.domain.kit.World.Mentorship;
import nl.stagepact.domain.retaliation.CasesAtSbb;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.StudentId;

/** What people still have to do with anything, as the rest of the world tells it. */
public final class Involved implements Involvements, CasesAtSbb {

    public final RetentionDuty duty = RetentionDuty.firstEdition();
    /** Cases that schools handle. */
    public final Set<ReportId> atSchools = new HashSet<>();

    private final World world;
    private final Set<Id> needed = new HashSet<>();

    Involved(World world) {
        this.world = world;
    }

    /** Something of that person is looked into, or goes on elsewhere. */
    public void needs(Id subject) {
        needed.add(subject);
    }

    @Override
    public Optional<Involvement> of(Id subject) {
        return switch (subject) {
            case StudentId student ->
                world.of(student)
                        .map(standing -> new Involvement(
                                Optional.of(standing.schoolId()),
                                !standing.left(),
                                needed.contains(student) || runsFor(student),
                                world.calendar.lastDayOf(student)));
            case PersonId person ->
                Optional.of(new Involvement(
                        Optional.empty(), isAppointed(person), needed.contains(person), Optional.empty()));
            default -> Optional.empty();
        };
    }

    @Override
    public boolean holds(ReportId report) {
        return !atSchools.contains(report);
    }

    private boolean runsFor(StudentId student) {
        return world.placements.values().stream()
                .anyMatch(
                        placed -> placed.running() && placed.place().studentId().equals(student));
    }

    private boolean isAppointed(PersonId person) {
        return world.appointments.stream()
                .anyMatch(each -> each instanceof Mentorship mentorship
                                && mentorship.mentor().equals(person)
                        || each instanceof Appointment appointment
                                && appointment.person().equals(person));
    }
}
