package nl.stagepact.projections.school;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.school.PublishedPeriod;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.projections.engine.Page;

/** What is known of a school: its staff and its placement periods. */
public final class SchoolFile {

    /** @param version of the school's stream at the last event */
    public record School(
            SchoolId id,
            long version,
            InstitutionCode institutionCode,
            String name,
            List<StaffMember> staff,
            List<ProgrammePeriods> periods,
            Instant registeredAt,
            Instant changedAt) {}

    /** Somebody in one role; a person with two roles is listed twice. Details are nothing once they were erased. */
    public record StaffMember(PersonId personId, StaffRole role, Optional<ContactDetails> details) {}

    public record ProgrammePeriods(Crebo programme, List<PublishedPeriod> periods) {}

    /** Answered with {@code Optional<School>}. */
    public record FindSchool(SchoolId id) {}

    /**
     * Answered with {@code PageOf<School>}.
     *
     * @param text somewhere in name or institution code; empty lets everything through
     */
    public record FindSchools(Optional<String> text, Page page) {}
}
