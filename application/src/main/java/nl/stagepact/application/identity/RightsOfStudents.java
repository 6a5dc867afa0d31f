package nl.stagepact.application.identity;

import static nl.stagepact.domain.shared.Role.*;

import nl.stagepact.domain.student.SearchEnd;
import nl.stagepact.domain.student.StudentCommand.*;
import nl.stagepact.projections.student.StudentFile.*;
import nl.stagepact.projections.student.SupportDesk.FindSupport;
import nl.stagepact.projections.student.UnplacedList.FindUnplaced;

/** Who may do what for students, and for their search. */
final class RightsOfStudents {

    private RightsOfStudents() {}

    static void write(Right.Table table) {
        table.on(RegisterStudent.class).own(COORDINATOR);
        table.on(UpdateProfile.class).own(COORDINATOR);
        table.on(StartSearch.class).own(COORDINATOR);
        table.on(EscalateSearch.class).any(APPLICATION);
        table.on(AssignSearchOwner.class).own(COORDINATOR);
        table.on(EndSearch.class)
                .own(COORDINATOR, command -> command.how() == SearchEnd.WITHDRAWN)
                .any(APPLICATION, command -> command.how() == SearchEnd.PERIOD_OVER);
        table.on(RequestSupport.class).own(COORDINATOR, CONFIDANT).self(STUDENT);
        table.on(NameGuardian.class).own(COORDINATOR);
        table.on(CorrectRegistration.class).own(COORDINATOR);
        table.on(LeaveSchool.class).own(COORDINATOR);
        // a supervisor may answer for a search, and then sees whose it is
        table.on(FindStudent.class).own(COORDINATOR).self(STUDENT, SCHOOL_SUPERVISOR);
        table.on(FindStudents.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR);
        table.on(FindUnplaced.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR);
        table.on(FindSupport.class)
                .own(COORDINATOR, SCHOOL_SUPERVISOR, CONFIDANT)
                .self(STUDENT);
    }
}
