package nl.stagepact.domain.shared;

import java.util.Optional;

/** How to address and reach somebody. Only ever inside {@link Personal}. */
public record ContactDetails(String name, String email, Optional<String> telephone, Language language) {}
