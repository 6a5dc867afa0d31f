package nl.stagepact.domain.report;

import java.util.Optional;
import nl.stagepact.domain.shared.Language;

/** How to reach whoever reports without an account. Only ever inside {@code Personal}, under the case's key. */
public record ReporterContact(
        Optional<String> name, Optional<String> email, Optional<String> telephone, Language language) {}
