package nl.stagepact.application.lookup;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Guardians;
import nl.stagepact.domain.student.RegistrationDetails;
import nl.stagepact.domain.student.StudentEvent.GuardianNamed;
import nl.stagepact.domain.student.StudentEvent.RegistrationCorrected;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.domain.student.StudentIdentity;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Read from the student's events: what tells somebody's age is kept nowhere but there, under the student's key. The stream is
 * a dozen events long.
 */
@Component
class GuardiansInTheStream implements Guardians {

    private static final int OF_AGE = 18;

    private final ObjectProvider<EventStore> events;

    GuardiansInTheStream(ObjectProvider<EventStore> events) {
        this.events = events;
    }

    @Override
    public boolean isMinorOn(StudentId student, LocalDate day) {
        return known(student)
                .birthDate()
                .filter(birth -> birth.plusYears(OF_AGE).isAfter(day))
                .isPresent();
    }

    @Override
    public Optional<PersonId> guardianOf(StudentId student) {
        return known(student).guardian();
    }

    private record Known(Optional<LocalDate> birthDate, Optional<PersonId> guardian) {}

    private Known known(StudentId student) {
        var known = new Known(Optional.empty(), Optional.empty());
        for (var message :
                events.getObject().readEvents(student.toString()).asStream().toList()) {
            known = switch (message.getPayload()) {
                case StudentRegistered e ->
                    new Known(e.identity().known().flatMap(StudentIdentity::birthDate), known.guardian());
                case RegistrationCorrected e ->
                    new Known(e.details().known().flatMap(RegistrationDetails::birthDate), known.guardian());
                case GuardianNamed e -> new Known(known.birthDate(), Optional.of(e.guardianId()));
                default -> known;
            };
        }
        return known;
    }
}
