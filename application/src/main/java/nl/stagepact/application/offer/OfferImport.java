package nl.stagepact.application.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.exchange.Column;
import nl.stagepact.application.exchange.ImportForm;
import nl.stagepact.application.exchange.ImportKind;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.application.offer.OfferImport.OfferLine;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.projections.offer.OfferMarket;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Offers of the employer that sends the file, each by its own reference there and with a mentor of theirs. */
@Component
final class OfferImport implements ImportForm<OfferLine> {

    private final NaturalKeys keys;

    OfferImport(NaturalKeys keys) {
        this.keys = keys;
    }

    /**
     * @param reference by which the employer knows the offer; the same reference is the same offer
     * @param mentorEmail of one of the employer's mentors
     */
    record OfferLine(
            @Schema(example = "WN-2027-03") @Pattern(regexp = "[\\p{L}\\p{N}._/ -]{1,60}")
            String reference,

            @Email String mentorEmail,
            NewOffer offer) {}

    @Override
    public ImportKind kind() {
        return ImportKind.OFFERS;
    }

    @Override
    public Class<OfferLine> line() {
        return OfferLine.class;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("reference", "kenmerk", "reference", "referentie", "vacaturenummer"),
                Column.of("offer.title", "titel", "title"),
                Column.of("offer.assignment", "opdracht", "assignment", "omschrijving"),
                Column.of("offer.tasks", "taken", "tasks", "werkprocessen"),
                Column.of("offer.department", "afdeling", "department"),
                Column.of("offer.location.postcode", "postcode", "postcode"),
                Column.of("offer.location.municipality", "gemeente", "municipality", "plaats"),
                Column.of("offer.location.region", "arbeidsmarktregio", "region", "regio"),
                Column.of("offer.crebo", "crebo", "crebo", "kwalificatie"),
                Column.of("offer.level", "niveau", "level"),
                Column.of("offer.learningPath", "leerweg", "learningPath"),
                Column.of("offer.type", "soort stage", "placementType"),
                Column.of("offer.period.startDate", "begindatum", "startDate", "startdatum"),
                Column.of("offer.period.endDate", "einddatum", "endDate"),
                Column.of("offer.daysPerWeek", "dagen per week", "daysPerWeek"),
                Column.of("offer.hoursPerWeek", "uren per week", "hoursPerWeek"),
                Column.of("offer.seats", "aantal plekken", "seats", "plekken", "plaatsen"),
                Column.of("mentorEmail", "e-mail praktijkopleider", "mentorEmail"),
                Column.of("offer.expensesReimbursed", "onkostenvergoeding", "expensesReimbursed"),
                Column.of("offer.allowancePerDay", "vergoeding per dag", "allowancePerDay"),
                Column.of("offer.characteristics", "kenmerken", "characteristics"),
                Column.of("offer.language", "taal", "language"),
                Column.of("offer.blind", "anoniem", "blind"));
    }

    @Override
    public void complete(ObjectNode line, Optional<UUID> organisation) {
        var offer = line.withObjectProperty("offer");
        organisation.map(EmployerId::new).ifPresent(employer -> {
            offer.put("employerId", employer.toString());
            var mentor = line.path("mentorEmail").asString("");
            if (!mentor.isEmpty()) {
                offer.put("mentorId", keys.personId(employer, mentor).toString());
            }
        });
    }

    @Override
    public String source(String path) {
        return path.equals("offer.mentorId") ? "mentorEmail" : path;
    }

    @Override
    public Class<?> projection() {
        return OfferMarket.class;
    }

    @Override
    public String key() {
        return "reference";
    }

    @Override
    public Optional<String> fieldOf(String code) {
        return switch (code) {
            case "MENTOR_UNKNOWN" -> Optional.of("mentorEmail");
            case "EMPLOYER_NOT_RECOGNISED" -> Optional.of("offer.crebo");
            default -> Optional.empty();
        };
    }

    @Override
    public Thing thing(OfferLine line) {
        var offer = line.offer();
        var id = new OfferId(Id.fromNaturalKey("offer", offer.employerId(), line.reference()));
        return new Thing(id, List.of(), List.of(offer.toCommand(id)));
    }
}
