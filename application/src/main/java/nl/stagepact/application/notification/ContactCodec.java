package nl.stagepact.application.notification;

import java.util.List;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Personal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** How what is personal lies in the address book: as in the events, encrypted under the key of whom it is about. */
final class ContactCodec {

    private static final TypeReference<Personal<ContactDetails>> CONTACT = new TypeReference<>() {};
    private static final TypeReference<Personal<Language>> LANGUAGE = new TypeReference<>() {};
    private static final TypeReference<Minutes> MINUTES = new TypeReference<>() {};

    private final ObjectMapper personal;

    private ContactCodec(ObjectMapper personal) {
        this.personal = personal;
    }

    /** @param modules of the event store's JSON, one of which encrypts {@link Personal} */
    static ContactCodec with(List<JacksonModule> modules) {
        return new ContactCodec(JsonMapper.builder().addModules(modules).build());
    }

    String write(Personal<ContactDetails> contact) {
        return personal.writerFor(CONTACT).writeValueAsString(contact);
    }

    String write(Minutes minutes) {
        return personal.writerFor(MINUTES).writeValueAsString(minutes);
    }

    String writeLanguage(Personal<Language> language) {
        return personal.writerFor(LANGUAGE).writeValueAsString(language);
    }

    Personal<Language> readLanguage(String stored) {
        return personal.readValue(stored, LANGUAGE);
    }

    Minutes readMinutes(String stored) {
        return personal.readValue(stored, MINUTES);
    }

    Personal<ContactDetails> read(String stored) {
        return personal.readValue(stored, CONTACT);
    }
}
