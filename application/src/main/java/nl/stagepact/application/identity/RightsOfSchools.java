package nl.stagepact.application.identity;

import static nl.stagepact.domain.shared.Role.*;

import nl.stagepact.domain.school.SchoolCommand.*;
import nl.stagepact.projections.school.SchoolFile.*;

/** Who may do what at schools. */
final class RightsOfSchools {

    private RightsOfSchools() {}

    static void write(Right.Table table) {
        table.on(RegisterSchool.class).any(PLATFORM_ADMIN);
        table.on(AppointStaff.class).any(PLATFORM_ADMIN);
        table.on(EndAppointment.class).any(PLATFORM_ADMIN);
        table.on(CorrectSchool.class).any(PLATFORM_ADMIN);
        table.on(PublishPeriods.class).any(PLATFORM_ADMIN);
        table.on(SetSigningPolicy.class).own(COORDINATOR).any(PLATFORM_ADMIN);
        table.on(FindSchool.class).any(Right.EVERYBODY);
        table.on(FindSchools.class).any(Right.EVERYBODY);
    }
}
