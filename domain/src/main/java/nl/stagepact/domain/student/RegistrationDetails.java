package nl.stagepact.domain.student;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.shared.ContactDetails;

/**
 * What can be wrong in who a student is said to be; the student number can't, it is the key. Only ever inside
 * {@code Personal}.
 */
public record RegistrationDetails(ContactDetails contact, Optional<LocalDate> birthDate) {}
