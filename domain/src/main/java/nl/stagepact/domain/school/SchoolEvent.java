package nl.stagepact.domain.school;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.SchoolId;
import org.axonframework.serialization.Revision;

/** What happened to a school. */
public sealed interface SchoolEvent {

    SchoolId schoolId();

    @Revision("1")
    record SchoolRegistered(SchoolId schoolId, InstitutionCode institutionCode, String name) implements SchoolEvent {}

    @Revision("1")
    record StaffAppointed(SchoolId schoolId, PersonId personId, StaffRole role, Personal<ContactDetails> person)
            implements SchoolEvent {}

    /** Nothing new is asked of this person in that role; placements that run need another one. */
    @Revision("1")
    record StaffLeft(SchoolId schoolId, PersonId personId, StaffRole role, LocalDate lastDate) implements SchoolEvent {}

    /** Corrects what {@link SchoolRegistered} said; everybody shows the corrected name from now on. */
    @Revision("1")
    record SchoolCorrected(SchoolId schoolId, String name, String reason) implements SchoolEvent {}

    @Revision("1")
    record PeriodsPublished(SchoolId schoolId, Crebo programme, List<PublishedPeriod> periods) implements SchoolEvent {}

    /** Agreements that were drawn up before keep the policy of their own day. */
    @Revision("1")
    record SigningPolicySet(SchoolId schoolId, SigningPolicy policy) implements SchoolEvent {}
}
