package nl.stagepact.domain.student;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.shared.ContactDetails;

/**
 * Who the student is. Only ever inside {@code Personal}.
 *
 * @param studentNumber as the school issues it; never a BSN
 */
public record StudentIdentity(String studentNumber, ContactDetails contact, Optional<LocalDate> birthDate) {}
