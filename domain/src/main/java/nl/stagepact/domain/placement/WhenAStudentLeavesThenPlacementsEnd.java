package nl.stagepact.domain.placement;

import nl.stagepact.domain.placement.PlacementCommand.ReleaseStudent;
import nl.stagepact.domain.shared.Commands;
import nl.stagepact.domain.student.StudentEvent.StudentLeft;
import org.axonframework.eventhandling.EventHandler;

/** Without a school there is no agreement of three parties any more. */
class WhenAStudentLeavesThenPlacementsEnd {

    private final KeptPlaces places;
    private final Commands commands;

    WhenAStudentLeavesThenPlacementsEnd(KeptPlaces places, Commands commands) {
        this.places = places;
        this.commands = commands;
    }

    @EventHandler
    void react(StudentLeft event) {
        places.of(event.studentId(), event.lastDay())
                .forEach(placement -> commands.send(new ReleaseStudent(placement, event.lastDay())));
    }
}
