package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.ALL;
import static nl.stagepact.application.identity.Asked.DAY;
import static nl.stagepact.application.identity.Asked.command;
import static nl.stagepact.application.identity.Asked.one;
import static nl.stagepact.application.identity.Asked.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.school.PublishedPeriod;
import nl.stagepact.domain.school.SchoolCommand.*;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.projections.school.SchoolFile;
import nl.stagepact.projections.school.SchoolFile.FindSchool;
import nl.stagepact.projections.school.SchoolFile.FindSchools;

/** What is asked of a school. */
final class AskedOfSchools {

    private AskedOfSchools() {}

    static void about(Neighbourhood n, Map<String, Asked> asked) {
        var school = n.school;
        var contact = Neighbourhood.contact(n.mentor);
        view(asked, new FindSchool(school), one(SchoolFile.School.class), school.value());
        view(asked, new FindSchools(Optional.empty(), ALL), Asked::page, school.value());
        command(asked, "", new RegisterSchool(school, n.code, "School " + n.code));
        command(asked, "", new AppointStaff(school, n.supervisor, StaffRole.CONFIDANT, contact));
        command(
                asked,
                "",
                new PublishPeriods(
                        school, Neighbourhood.CREBO, List.of(new PublishedPeriod("februari", Neighbourhood.PERIOD))));
        command(asked, "", new EndAppointment(school, n.mentor, StaffRole.CONFIDANT, DAY));
        command(asked, "", new CorrectSchool(school, "School " + n.code, "reden"));
        command(asked, "", new SetSigningPolicy(school, true, Set.of(StaffRole.COORDINATOR)));
    }
}
