package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.stagepact.domain.employer.EmployerEvent.MentorAppointed;
import nl.stagepact.domain.placement.IncidentEvent.MentorReplaced;
import nl.stagepact.domain.placement.IncidentEvent.SupervisorReplaced;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who supervised hears, too, that it is somebody else now. */
class SomebodyElseSupervisesMailsTest {

    private static final PersonId NEXT = new PersonId(new UUID(3, 9));

    private final MailBench bench = new MailBench();

    @BeforeEach
    void the_people_are_known() {
        bench.happened(people().toArray());
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void the_mentor_of_before_and_the_one_of_now_both_hear_it() {
        bench.happened(new MentorAppointed(EMPLOYER, NEXT, contact(NEXT, "Nel Nieuw", "next", Language.NL)));

        assertThat(readersOf(new MentorReplaced(PLACEMENT, MENTOR, NEXT)))
                .containsExactlyInAnyOrder("contact", "coordinator", "mentor", "next", "student", "supervisor");
    }

    @Test
    void the_supervisor_of_before_and_the_one_of_now_both_hear_it() {
        bench.happened(new StaffAppointed(
                SCHOOL, NEXT, StaffRole.SCHOOL_SUPERVISOR, contact(NEXT, "Nel Nieuw", "next", Language.NL)));

        assertThat(readersOf(new SupervisorReplaced(PLACEMENT, SUPERVISOR, NEXT)))
                .containsExactlyInAnyOrder("contact", "coordinator", "mentor", "next", "student", "supervisor");
    }

    private List<String> readersOf(Object event) {
        bench.deliver();
        bench.inbox();
        return bench.mailsOf(event).stream().map(Received::reader).toList();
    }
}
