package nl.stagepact.application.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.document.AgreementText.Line;
import nl.stagepact.domain.employer.EmployerEvent.EmployerCorrected;
import nl.stagepact.domain.employer.EmployerEvent.EmployerRegistered;
import nl.stagepact.domain.employer.EmployerEvent.MentorAppointed;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.AgreementPart;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.Formalities;
import nl.stagepact.domain.placement.FourthParty;
import nl.stagepact.domain.placement.LearningGoal;
import nl.stagepact.domain.placement.PlacementEvent.AgreementAmended;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.school.SchoolEvent.SchoolRegistered;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Postcode;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.StudentEvent.GuardianNamed;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.domain.student.StudentIdentity;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

/** The text of an agreement says what the law asks, as it was known on the day on which it was drawn up. */
class AgreementWriterTest {

    private static final Instant DAY = Instant.parse("2026-08-24T10:00:00Z");
    private static final Period PERIOD = new Period(LocalDate.parse("2026-08-31"), LocalDate.parse("2027-01-29"));

    private final StudentId student = new StudentId(UUID.randomUUID());
    private final SchoolId school = new SchoolId(UUID.randomUUID());
    private final EmployerId employer = new EmployerId(UUID.randomUUID());
    private final PersonId mentor = new PersonId(UUID.randomUUID());
    private final PersonId supervisor = new PersonId(UUID.randomUUID());
    private final PersonId guardian = new PersonId(UUID.randomUUID());
    private final PlacementId placement = new PlacementId(UUID.randomUUID());
    private final Map<Id, List<DomainEventMessage<?>>> streams = new HashMap<>();

    private final AgreementWriter writer = new AgreementWriter(stream -> streams.getOrDefault(stream, List.of()));

    AgreementWriterTest() {
        var before = DAY.minusSeconds(3600);
        happened(student, before, registered());
        happened(student, before, new GuardianNamed(student, guardian, Personal.of(student, contact("Fatima Yılmaz"))));
        happened(school, before, new SchoolRegistered(school, new InstitutionCode("99A1"), "ROC Oostland"));
        happened(school, before, staff("Hanna Jansen"));
        happened(employer, before, registeredAs("Bakkerij Van Dijk"));
        happened(
                employer,
                before,
                new MentorAppointed(employer, mentor, Personal.of(mentor, contact("Łucja van Dijk"))));
        happened(
                placement,
                before,
                new PlacementConfirmed(
                        placement,
                        new OfferId(UUID.randomUUID()),
                        new CandidacyId(UUID.randomUUID()),
                        place(EducationLevel.MBO_4)));
    }

    @Test
    void it_says_all_that_the_law_asks() {
        drawnUp(1, content(Optional.empty()), Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER);
        happened(placement, DAY, planned("2026-08-17", "2026-09-14"));

        var text = text(1);

        assertThat(text.title()).isEqualTo("Praktijkovereenkomst");
        assertThat(text.date()).isEqualTo("24 augustus 2026");
        assertThat(text.placement()).isEqualTo(placement.toString());
        assertThat(text.parties())
                .extracting(AgreementText.Party::role)
                .containsExactly("Student", "School", "Leerbedrijf");
        assertThat(lines(text))
                .containsExactly(
                        "Naam: Noa Yılmaz",
                        "Geboren op: 12 mei 2008",
                        "Studentnummer: 900001",
                        "Opleiding: Software developer (crebo 25998), mbo niveau 4, bol, studiejaar 2",
                        "Naam: ROC Oostland",
                        "Instellingscode (BRIN): 99A1",
                        "Stagebegeleider: Hanna Jansen",
                        "Naam: Bakkerij Van Dijk",
                        "Adres: Dorpsstraat 1, 0123 AB Zwolle",
                        "KvK-nummer: 90000001",
                        "Praktijkopleider: Łucja van Dijk");
        assertThat(text.extent())
                .isEqualTo(new AgreementText.Extent(
                        "31 augustus 2026",
                        "29 januari 2027",
                        4,
                        32,
                        640,
                        List.of(new Line("2", "400"), new Line("3", "240"))));
        assertThat(text.learning().part()).isEqualTo("Kerntaak 1");
        assertThat(text.learning().goals())
                .containsExactly(
                        new Line("B1-K1-W1", "helemaal"),
                        new Line("B1-K1-W2", "voor een deel; een andere stage doet de rest"));
        assertThat(text.guidance().supervision()).isEqualTo("Elke week een gesprek.");
        assertThat(text.guidance().mentor()).isEqualTo("Łucja van Dijk");
        assertThat(text.guidance().supervisor()).isEqualTo("Hanna Jansen");
        assertThat(text.guidance().conversations())
                .containsExactly(
                        new Line("Startgesprek", "van 17 augustus 2026 tot en met 14 september 2026"),
                        new Line("Tussengesprek", "niet nodig: de stage is daar te kort voor"));
        assertThat(text.assessment()).isEqualTo("Een proeve.");
        assertThat(text.earlyDissolution()).isEqualTo("In overleg.");
        assertThat(text.signatories()).containsExactly("Student", "School", "Leerbedrijf");
    }

    @Test
    void what_changes_afterwards_does_not_change_what_was_drawn_up() {
        drawnUp(1, content(Optional.empty()), Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER);
        var before = text(1);
        var later = DAY.plusSeconds(60);
        happened(
                employer,
                later,
                new EmployerCorrected(
                        employer, "Bakkerij Vandijk", address("Dorpsstraat 2"), "De naam was verkeerd geschreven."));
        happened(school, later, staff("Hanna Pietersen"));
        happened(placement, later, planned("2026-08-20", "2026-09-20"));
        happened(
                placement,
                later,
                new AgreementDrawnUp(
                        placement,
                        2,
                        content(Optional.empty()),
                        Optional.of(asked(Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER))));

        assertThat(text(1).parties()).isEqualTo(before.parties());
        assertThat(lines(text(2))).contains("Naam: Bakkerij Vandijk", "Stagebegeleider: Hanna Pietersen");
    }

    @Test
    void who_else_has_to_sign_is_named() {
        var fourth = new FourthParty("Bemiddeling Eemland", FourthParty.Capacity.MEDIATING_ORGANISATION);
        drawnUp(1, content(Optional.of(fourth)), Signatory.values());

        var text = text(1);

        assertThat(lines(text))
                .contains(
                        "Ouder of verzorger: Fatima Yılmaz",
                        "Naam: Bemiddeling Eemland",
                        "Rol: bemiddelt tussen student en leerbedrijf");
        assertThat(text.signatories())
                .containsExactly("Student", "School", "Leerbedrijf", "Ouder of verzorger", "Vierde partij");
    }

    @Test
    void an_amendment_says_what_changes_and_why() {
        drawnUp(1, content(Optional.empty()), Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER);
        happened(placement, DAY, planned("2026-08-17", "2026-09-14"));
        amended(2, AgreementPart.COSTS, AgreementPart.ASSESSMENT);
        amended(3, AgreementPart.PERIOD);

        assertThat(text(2).change())
                .contains(new AgreementText.Change("de beoordeling, wie wat betaalt", "De student wil dit."));
        assertThat(text(2).guidance().conversations()).hasSize(2);
        assertThat(text(3).guidance().conversations())
                .as("planned by the new period once all have signed")
                .isEmpty();
    }

    @Test
    void outside_vocational_education_it_has_another_name() {
        streams.clear();
        happened(
                placement,
                DAY,
                new PlacementConfirmed(
                        placement,
                        new OfferId(UUID.randomUUID()),
                        new CandidacyId(UUID.randomUUID()),
                        place(EducationLevel.HBO)));
        drawnUp(1, content(Optional.empty()), Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER);

        assertThat(text(1).title()).isEqualTo("Stageovereenkomst");
        assertThat(text(1).signatories()).contains("Stagebedrijf");
        assertThat(lines(text(1))).as("of nobody known").contains("Naam: niet bekend");
    }

    @Test
    void there_is_nothing_of_a_version_or_a_placement_that_is_not_there() {
        drawnUp(1, content(Optional.empty()), Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER);

        assertThat(writer.write(placement, 2)).isEmpty();
        assertThat(writer.write(new PlacementId(UUID.randomUUID()), 1)).isEmpty();
    }

    private AgreementText text(int version) {
        return writer.write(placement, version).orElseThrow().text();
    }

    private static List<String> lines(AgreementText text) {
        return text.parties().stream()
                .flatMap(party -> party.lines().stream())
                .map(line -> line.label() + ": " + line.value())
                .toList();
    }

    private void happened(Id stream, Instant at, Object event) {
        var told = streams.computeIfAbsent(stream, _ -> new ArrayList<>());
        told.add(new GenericDomainEventMessage<>(
                "stream",
                stream.toString(),
                told.size(),
                event,
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                at));
    }

    private void drawnUp(int version, AgreementContent content, Signatory... signatories) {
        happened(placement, DAY, new AgreementDrawnUp(placement, version, content, Optional.of(asked(signatories))));
    }

    private void amended(int version, AgreementPart... parts) {
        happened(
                placement,
                DAY.plusSeconds(60),
                new AgreementAmended(
                        placement,
                        version,
                        content(Optional.empty()),
                        asked(Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER),
                        Set.of(parts),
                        Personal.of(student, "De student wil dit.")));
    }

    private static Formalities asked(Signatory... signatories) {
        return new Formalities(Set.of(signatories), Set.of(StaffRole.COORDINATOR), List.of(), 1, 1);
    }

    private SupervisionPlanned planned(String opens, String closes) {
        var window = new Window(LocalDate.parse(opens), LocalDate.parse(closes));
        return new SupervisionPlanned(
                placement,
                1,
                List.of(
                        new PlannedConversation(Conversation.midtermCheck(1), Optional.empty()),
                        new PlannedConversation(Conversation.START_GESPREK, Optional.of(window))));
    }

    private AgreementContent content(Optional<FourthParty> fourth) {
        return new AgreementContent(
                Optional.of(PERIOD),
                Optional.of(640),
                Map.of(3, 240, 2, 400),
                Optional.of("Elke week een gesprek."),
                Optional.of("Kerntaak 1"),
                Optional.of("Een proeve."),
                Optional.of("In overleg."),
                Optional.of(mentor),
                Optional.of(supervisor),
                Optional.of(32),
                Optional.of(4),
                List.of(new LearningGoal("B1-K1-W1", false), new LearningGoal("B1-K1-W2", true)),
                Optional.of("Het leerbedrijf betaalt de kleding."),
                fourth,
                Optional.empty());
    }

    private ConfirmedPlace place(EducationLevel level) {
        return new ConfirmedPlace(
                student, school, employer, mentor, new Crebo("25998"), level, LearningPath.BOL, PERIOD, 4, 32);
    }

    private StudentRegistered registered() {
        var identity = new StudentIdentity("900001", contact("Noa Yılmaz"), Optional.of(LocalDate.parse("2008-05-12")));
        return new StudentRegistered(
                student,
                school,
                Personal.of(student, identity),
                new Crebo("25998"),
                EducationLevel.MBO_4,
                LearningPath.BOL,
                2);
    }

    private StaffAppointed staff(String name) {
        return new StaffAppointed(
                school, supervisor, StaffRole.SCHOOL_SUPERVISOR, Personal.of(supervisor, contact(name)));
    }

    private EmployerRegistered registeredAs(String name) {
        var person = new PersonId(UUID.randomUUID());
        return new EmployerRegistered(
                employer,
                new Kvk("90000001"),
                name,
                address("Dorpsstraat 1"),
                person,
                Personal.of(person, contact("Robin")));
    }

    private static Address address(String street) {
        return new Address(street, new Postcode("0123 AB"), "Zwolle");
    }

    private static ContactDetails contact(String name) {
        return new ContactDetails(name, "iemand@voorbeeld.example", Optional.empty(), Language.NL);
    }
}
