package nl.stagepact.application.notification;

import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Personal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** How contact details lie in the address book: as in the events, encrypted under the key of whom they are about. */
final class ContactCodec {

    private static final TypeReference<Personal<ContactDetails>> CONTACT = new TypeReference<>() {};

    private final ObjectMapper personal;

    /** @param personal the mapper of the event store, which encrypts {@link Personal} */
    ContactCodec(ObjectMapper personal) {
        this.personal = personal;
    }

    String write(Personal<ContactDetails> contact) {
        return personal.writerFor(CONTACT).writeValueAsString(contact);
    }

    Personal<ContactDetails> read(String stored) {
        return personal.readValue(stored, CONTACT);
    }
}
