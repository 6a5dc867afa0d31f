package nl.stagepact.domain.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.SchoolId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a school's stream. */
public sealed interface SchoolCommand {

    @TargetAggregateIdentifier
    SchoolId schoolId();

    record RegisterSchool(SchoolId schoolId, InstitutionCode institutionCode, String name) implements SchoolCommand {}

    record AppointStaff(SchoolId schoolId, PersonId personId, StaffRole role, Personal<ContactDetails> person)
            implements SchoolCommand {}

    /** @param lastDate the last day on which that person did this for the school */
    record EndAppointment(SchoolId schoolId, PersonId personId, StaffRole role, LocalDate lastDate)
            implements SchoolCommand {}

    /** What was registered was wrong; the institution code never is, as it says who this is. */
    record CorrectSchool(SchoolId schoolId, String name, String reason) implements SchoolCommand {}

    /** The placement periods of one programme, such as the September and the January cycle; replaces what was published. */
    record PublishPeriods(SchoolId schoolId, Crebo programme, List<PublishedPeriod> periods) implements SchoolCommand {}

    /** Holds for agreements that are drawn up from now on. */
    record SetSigningPolicy(SchoolId schoolId, boolean guardianSignsForMinors, Set<StaffRole> signers)
            implements SchoolCommand {}
}
