package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.ALL;
import static nl.stagepact.application.identity.Asked.DAY;
import static nl.stagepact.application.identity.Asked.command;
import static nl.stagepact.application.identity.Asked.one;
import static nl.stagepact.application.identity.Asked.view;

import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.student.LeavingReason;
import nl.stagepact.domain.student.SearchEnd;
import nl.stagepact.domain.student.StudentCommand.*;
import nl.stagepact.projections.student.StudentFile.*;
import nl.stagepact.projections.student.SupportDesk.*;
import nl.stagepact.projections.student.UnplacedList.FindUnplaced;

/** What is asked of a student's file, and of a search. */
final class AskedOfStudents {

    private AskedOfStudents() {}

    static void about(Neighbourhood n, Map<String, Asked> asked) {
        var contact = Neighbourhood.contact(n.mentor);
        view(asked, new FindStudent(n.placed), one(SeenStudent.class), n.placed.value());
        view(asked, new FindStudents(Optional.empty(), Optional.empty(), ALL), Asked::page, n.placed.value());
        view(
                asked,
                new FindUnplaced(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ALL),
                Asked::page,
                n.looking.value());
        view(asked, new FindSupport(n.placed), one(Support.class), n.placed.value());
        command(asked, "", n.registerStudent(n.looking));
        command(asked, "", new UpdateProfile(n.looking, n.profile(n.looking)));
        command(asked, "", new StartSearch(n.looking, Neighbourhood.PERIOD));
        command(asked, "", new EscalateSearch(n.looking, Optional.empty()));
        command(asked, "", new AssignSearchOwner(n.looking, n.supervisor));
        for (var how : SearchEnd.values()) {
            command(asked, "/" + how, new EndSearch(n.looking, how));
        }
        command(asked, "", new RequestSupport(n.placed, Personal.of(n.placed, "Graag een jobcoach.")));
        command(asked, "", new NameGuardian(n.looking, n.mentor, contact));
        command(asked, "", n.correctRegistration(n.looking));
        command(asked, "", new LeaveSchool(n.looking, DAY, Personal.of(n.looking, LeavingReason.MOVED)));
    }
}
