package nl.stagepact.application.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Personal;

/** How to address and reach somebody. */
@Schema(description = "How to address and reach somebody")
public record Contact(
        @Schema(example = "Wies Voorbeeld") String name,

        @Schema(example = "w.voorbeeld@leerbedrijf.example") @Email
        String email,

        @Schema(example = "06-00000001") Optional<@Pattern(regexp = "[+0-9][0-9 ()-]{5,19}") String> telephone,

        @Schema(description = "Of mails; Dutch unless said otherwise")
        Optional<Language> language) {

    public static Contact of(ContactDetails details) {
        return new Contact(details.name(), details.email(), details.telephone(), Optional.of(details.language()));
    }

    public ContactDetails details() {
        return new ContactDetails(name, email, telephone, language.orElse(Language.NL));
    }

    /** @param whose whose details these are */
    public Personal<ContactDetails> of(Id whose) {
        return Personal.of(whose, details());
    }
}
