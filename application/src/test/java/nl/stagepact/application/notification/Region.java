package nl.stagepact.application.notification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.employer.EmployerEvent.EmployerRegistered;
import nl.stagepact.domain.employer.EmployerEvent.MentorAppointed;
import nl.stagepact.domain.offer.AnswerTerm;
import nl.stagepact.domain.offer.CandidacyOrigin;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.offer.Freshness;
import nl.stagepact.domain.offer.Location;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.offer.Proposal;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.ConversationReport;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.AgreementSigned;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.placement.PlacementEvent.PlacementStarted;
import nl.stagepact.domain.placement.PlacementEvent.StartGesprekHeld;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.SignatureMethod;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.school.SchoolEvent.SchoolRegistered;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Actor;
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
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.shared.Postcode;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.domain.student.StudentIdentity;
import org.axonframework.messaging.MetaData;

/**
 * One school with a coordinator and a supervisor, one employer with a contact and a mentor, one student, one offer: and
 * the events of a placement between them. Everybody's address is their part in it, such as {@code contact@…}.
 */
final class Region {

    /** Stands wherever something personal or sensitive is told, so that it must be found in no mail. */
    static final String CANARY = "kanarievogel";

    /** Of a conversation: for all three to read. */
    static final String SUMMARY = "De eerste week verliep naar wens.";

    static final String AGREED = "Elke vrijdag bespreken we de week.";
    static final Crebo CREBO = new Crebo("90015");
    static final Period PERIOD = new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 30));
    static final OfferId OFFER = new OfferId(new UUID(1, 1));
    static final SchoolId SCHOOL = SchoolId.of(new InstitutionCode("99A1"));
    static final EmployerId EMPLOYER = EmployerId.of(new Kvk("90000001"));
    static final StudentId STUDENT = new StudentId(new UUID(2, 1));
    static final PersonId CONTACT = new PersonId(new UUID(3, 1));
    static final PersonId MENTOR = new PersonId(new UUID(3, 2));
    static final PersonId COORDINATOR = new PersonId(new UUID(3, 3));
    static final PersonId SUPERVISOR = new PersonId(new UUID(3, 4));
    static final PersonId CONFIDANT = new PersonId(new UUID(3, 5));
    static final CandidacyId CANDIDACY = CandidacyId.of(OFFER, STUDENT, 1);
    static final PlacementId PLACEMENT = PlacementId.of(CANDIDACY);
    static final ConfirmedPlace PLACE = new ConfirmedPlace(
            STUDENT, SCHOOL, EMPLOYER, MENTOR, CREBO, EducationLevel.MBO_3, LearningPath.BOL, PERIOD, 4, 32);

    private Region() {}

    static List<Object> people() {
        return people(Language.NL);
    }

    /** Registered, but with nothing between them yet. */
    static List<Object> people(Language language) {
        return List.of(
                new SchoolRegistered(SCHOOL, new InstitutionCode("99A1"), "ROC Verzonnen"),
                new StaffAppointed(
                        SCHOOL,
                        COORDINATOR,
                        StaffRole.COORDINATOR,
                        contact(COORDINATOR, "Coen Ordinaat", "coordinator", language)),
                new StaffAppointed(
                        SCHOOL,
                        SUPERVISOR,
                        StaffRole.SCHOOL_SUPERVISOR,
                        contact(SUPERVISOR, "Bea Geleider", "supervisor", language)),
                new StaffAppointed(
                        SCHOOL,
                        CONFIDANT,
                        StaffRole.CONFIDANT,
                        contact(CONFIDANT, "Vera Trouw", "confidant", language)),
                new EmployerRegistered(
                        EMPLOYER,
                        new Kvk("90000001"),
                        "Bakkerij Krokant",
                        new Address("Deegstraat 1", new Postcode("0123 AB"), "Amersfoort"),
                        CONTACT,
                        contact(CONTACT, "Connie Tact", "contact", language)),
                new MentorAppointed(EMPLOYER, MENTOR, contact(MENTOR, "Leo Meester", "mentor", language)),
                registered(STUDENT, "Noa de Vries", "student", language));
    }

    static StudentRegistered registered(StudentId student, String name, String mailbox, Language language) {
        var details = new ContactDetails(name, mailbox + "@school.example", Optional.of("06-00000000"), language);
        return new StudentRegistered(
                student,
                SCHOOL,
                Personal.of(
                        student, new StudentIdentity(CANARY + "-1", details, Optional.of(LocalDate.of(2008, 1, 1)))),
                CREBO,
                EducationLevel.MBO_3,
                LearningPath.BOL,
                2);
    }

    static Personal<ContactDetails> contact(Id person, String name, String mailbox, Language language) {
        return Personal.of(
                person, new ContactDetails(name, mailbox + "@stagepact.example", Optional.of(CANARY), language));
    }

    static final Freshness FRESH =
            new Freshness(1, LocalDate.of(2026, 11, 22), LocalDate.of(2027, 1, 3), LocalDate.of(2027, 1, 17));

    static PlacementOffered offered(boolean blind) {
        return offered("Bakker in opleiding", blind);
    }

    static PlacementOffered offered(String title, boolean blind) {
        return new PlacementOffered(
                OFFER,
                EMPLOYER,
                new OfferTerms(
                        title,
                        "Meebakken",
                        List.of("Deeg maken"),
                        "Bakkerij",
                        new Location(new Postcode("0123 AB"), "Amersfoort", "Amersfoort"),
                        CREBO,
                        EducationLevel.MBO_3,
                        LearningPath.BOL,
                        PlacementType.WORKING,
                        PERIOD,
                        4,
                        32,
                        2,
                        MENTOR,
                        Optional.empty(),
                        new BigDecimal("20.00"),
                        Set.of(),
                        Language.NL,
                        blind),
                Optional.of(FRESH));
    }

    static CandidateProposed proposed() {
        return proposed(how(CandidacyOrigin.SCHOOL, false));
    }

    static CandidateProposed proposedBlindly() {
        return proposed(how(CandidacyOrigin.SCHOOL, true));
    }

    static CandidateProposed proposed(Proposal proposal) {
        return new CandidateProposed(OFFER, CANDIDACY, STUDENT, SCHOOL, EMPLOYER, 1, PERIOD, Optional.of(proposal));
    }

    static Proposal how(CandidacyOrigin origin, boolean blind) {
        return new Proposal(origin, blind, termOf(Party.EMPLOYER).orElseThrow());
    }

    /** Until 18 January 2027. */
    static Optional<AnswerTerm> termOf(Party party) {
        var asked = LocalDate.of(2027, 1, 4);
        return Optional.of(new AnswerTerm(party, asked, asked.plusDays(14), 1));
    }

    static CandidateAccepted accepted() {
        return new CandidateAccepted(OFFER, CANDIDACY, termOf(Party.STUDENT));
    }

    static CandidateConfirmed confirmedByStudent() {
        return new CandidateConfirmed(OFFER, CANDIDACY, PLACE);
    }

    static PlacementConfirmed confirmed() {
        return new PlacementConfirmed(PLACEMENT, OFFER, CANDIDACY, PLACE);
    }

    static AgreementDrawnUp drawnUp(int version) {
        return new AgreementDrawnUp(
                PLACEMENT,
                version,
                new AgreementContent(
                        Optional.of(PERIOD),
                        Optional.of(640),
                        Map.of(2, 640),
                        Optional.of("Elke week"),
                        Optional.of("B1-K1"),
                        Optional.of("Proeve"),
                        Optional.of("Zie wet"),
                        Optional.of(MENTOR),
                        Optional.of(SUPERVISOR),
                        Optional.of(32),
                        Optional.of(4)),
                Optional.empty());
    }

    static AgreementSigned signed(Signatory party) {
        return new AgreementSigned(
                PLACEMENT,
                1,
                party,
                Personal.of(CONTACT, new Signer(CANARY, CANARY)),
                SignatureMethod.IN_STAGEPACT,
                "0".repeat(64));
    }

    static SupervisionPlanned planned() {
        return new SupervisionPlanned(
                PLACEMENT,
                1,
                List.of(
                        new PlannedConversation(
                                Conversation.START_GESPREK,
                                Optional.of(new Window(LocalDate.of(2027, 1, 18), LocalDate.of(2027, 2, 15)))),
                        new PlannedConversation(
                                Conversation.midtermCheck(1),
                                Optional.of(new Window(LocalDate.of(2027, 4, 6), LocalDate.of(2027, 4, 26)))),
                        new PlannedConversation(
                                Conversation.EIND_GESPREK,
                                Optional.of(new Window(LocalDate.of(2027, 6, 16), LocalDate.of(2027, 7, 7))))));
    }

    static PlacementStarted started() {
        return new PlacementStarted(PLACEMENT, PERIOD.startDate());
    }

    static ConversationReport report(LocalDate date, Party... absent) {
        var present = EnumSet.allOf(Party.class);
        present.removeAll(List.of(absent));
        var reasons = new HashMap<Party, Personal<String>>();
        List.of(absent).forEach(party -> reasons.put(party, secret()));
        return new ConversationReport(
                date,
                ConversationForm.ON_SITE,
                present,
                reasons,
                Personal.of(STUDENT, SUMMARY),
                List.of(Personal.of(STUDENT, AGREED)));
    }

    static StartGesprekHeld startGesprekHeld() {
        return new StartGesprekHeld(
                PLACEMENT, report(LocalDate.of(2027, 2, 8)), Timing.IN_WINDOW, secret(), secret(), secret());
    }

    /** Something that somebody wrote about the student. */
    static Personal<String> secret() {
        return Personal.of(STUDENT, CANARY);
    }

    /** Who did it and because of what, without which no event is kept. */
    static MetaData origin() {
        return MetaData.from(Actor.application().toMetaData())
                .and("correlationId", "test")
                .and("causationId", "test");
    }
}
