package nl.stagepact.application.employer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.employer.EmployerRequests.NewEmployer;
import nl.stagepact.application.exchange.Column;
import nl.stagepact.application.exchange.ImportForm;
import nl.stagepact.application.exchange.ImportKind;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.projections.employer.EmployerFile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Employers with their contacts. */
@Component
final class EmployerImport implements ImportForm<NewEmployer> {

    private final NaturalKeys keys;

    EmployerImport(NaturalKeys keys) {
        this.keys = keys;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.EMPLOYERS;
    }

    @Override
    public Class<NewEmployer> line() {
        return NewEmployer.class;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("kvk", "kvk-nummer", "kvk", "kvk number"),
                Column.of("name", "bedrijfsnaam", "name", "leerbedrijf", "employer"),
                Column.of("address.street", "straat en huisnummer", "street", "adres", "straat"),
                Column.of("address.postcode", "postcode", "postcode"),
                Column.of("address.municipality", "gemeente", "municipality", "plaats"),
                Column.of("contact.name", "contactpersoon", "contactName"),
                Column.of("contact.email", "e-mail", "email", "e-mailadres"),
                Column.of("contact.telephone", "telefoon", "telephone", "telefoonnummer", "phone"),
                Column.of("contact.language", "taal", "language"));
    }

    @Override
    public void complete(ObjectNode line, Optional<UUID> organisation) {
        // every line says all about itself
    }

    @Override
    public Class<?> projection() {
        return EmployerFile.class;
    }

    @Override
    public String key() {
        return "kvk";
    }

    @Override
    public Thing thing(NewEmployer line) {
        var contactId = keys.personId(line.employerId(), line.contact().email());
        return new Thing(line.employerId(), List.of(contactId), List.of(line.toCommand(contactId)));
    }
}
