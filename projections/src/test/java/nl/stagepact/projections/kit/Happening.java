package nl.stagepact.projections.kit;

import static nl.stagepact.domain.placement.Signatory.EMPLOYER;
import static nl.stagepact.domain.placement.Signatory.SCHOOL;
import static nl.stagepact.domain.placement.Signatory.STUDENT;
import static nl.stagepact.projections.kit.Cast.BAKER;
import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.CONTACT;
import static nl.stagepact.projections.kit.Cast.MENTOR;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_CANDIDACY;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.SPRING;
import static nl.stagepact.projections.kit.Cast.SUPERVISOR;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Placing.drawnUp;
import static nl.stagepact.projections.kit.Placing.eindGesprek;
import static nl.stagepact.projections.kit.Placing.midtermCheck;
import static nl.stagepact.projections.kit.Placing.placed;
import static nl.stagepact.projections.kit.Placing.planned;
import static nl.stagepact.projections.kit.Placing.signed;
import static nl.stagepact.projections.kit.Placing.startGesprek;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerEvent.EmployerRegistered;
import nl.stagepact.domain.employer.EmployerEvent.MentorAppointed;
import nl.stagepact.domain.employer.EmployerEvent.PactSigned;
import nl.stagepact.domain.employer.EmployerEvent.PlacesPledged;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionGranted;
import nl.stagepact.domain.employer.EmployerEvent.YearPlanned;
import nl.stagepact.domain.employer.Pact;
import nl.stagepact.domain.employer.PactSigner;
import nl.stagepact.domain.employer.PlannedDepartment;
import nl.stagepact.domain.offer.AnswerTerm;
import nl.stagepact.domain.offer.CandidacyOrigin;
import nl.stagepact.domain.offer.Characteristic;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.offer.Freshness;
import nl.stagepact.domain.offer.Location;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.offer.OfferEvent.CandidateInvited;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.CandidateUnveiled;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.offer.Proposal;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.EmployerJudged;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCompleted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementStarted;
import nl.stagepact.domain.placement.PlacementEvent.SchoolDecided;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.school.SchoolEvent.SchoolRegistered;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.shared.Postcode;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.SchoolYear;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Availability;
import nl.stagepact.domain.student.EscalationReason;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.RegistrationDetails;
import nl.stagepact.domain.student.SkillsCard;
import nl.stagepact.domain.student.StudentEvent.*;
import nl.stagepact.domain.student.StudentIdentity;

/** Events with everything in them that an example doesn't care about. */
public final class Happening {

    public static final Pact PACT = new Pact("AMERSFOORT-2026", "Amersfoort");
    public static final SchoolYear THIS_YEAR = new SchoolYear("2026-2027");

    private Happening() {}

    public static Personal<String> told(String text) {
        return Personal.of(SANNE, text);
    }

    /** Why it ended, which stands under Sanne's key. */
    public static Personal<TerminationReason> why(TerminationReason reason) {
        return Personal.of(SANNE, reason);
    }

    public static Personal<ContactDetails> details(PersonId person, String name) {
        return Personal.of(
                person,
                new ContactDetails(
                        name, name.toLowerCase() + "@work.example", Optional.of("06-00000001"), Language.NL));
    }

    public static EmployerRegistered registered(Kvk kvk, String name) {
        return new EmployerRegistered(
                EmployerId.of(kvk),
                kvk,
                name,
                new Address("Broodstraat 1", new Postcode("0123 AB"), "Amersfoort"),
                CONTACT,
                details(CONTACT, "Chris"));
    }

    public static MentorAppointed mentor(PersonId mentor, String name) {
        return new MentorAppointed(BAKERY, mentor, details(mentor, name));
    }

    public static RecognitionGranted recognised(String from) {
        return new RecognitionGranted(BAKERY, BAKER, day(from), "visited");
    }

    public static PactSigned signedPact(EmployerId employer) {
        var signer = Personal.of(CONTACT, new PactSigner("Chris", "directeur"));
        return new PactSigned(employer, PACT, "Amersfoort", day("2026-09-15"), CONTACT, signer);
    }

    public static PlacesPledged pledged(EmployerId employer, int number) {
        return new PlacesPledged(employer, PACT, THIS_YEAR, BAKER, EducationLevel.MBO_2, number);
    }

    public static YearPlanned yearPlanned(String... departments) {
        return new YearPlanned(
                BAKERY,
                THIS_YEAR,
                Stream.of(departments)
                        .map(name -> new PlannedDepartment(
                                name, BAKER, EducationLevel.MBO_2, 2, SPRING, Optional.of(MENTOR)))
                        .toList());
    }

    public static SchoolRegistered registered(InstitutionCode code, String name) {
        return new SchoolRegistered(SchoolId.of(code), code, name);
    }

    public static StaffAppointed appointed(PersonId person, StaffRole role, String name) {
        return new StaffAppointed(NORTH, person, role, details(person, name));
    }

    public static StudentRegistered registered(StudentId student, SchoolId school, String name) {
        return new StudentRegistered(
                student,
                school,
                Personal.of(
                        student,
                        new StudentIdentity(
                                "S-" + name,
                                new ContactDetails(
                                        name, name.toLowerCase() + "@school.example", Optional.empty(), Language.NL),
                                Optional.of(day("2009-03-04")))),
                BAKER,
                EducationLevel.MBO_2,
                LearningPath.BOL,
                1);
    }

    public static ProfileUpdated profile(StudentId student) {
        return new ProfileUpdated(
                student,
                new Profile(
                        Optional.of(2),
                        Optional.of(PlacementType.WORKING),
                        Set.of("brood", "banket", "chocolade"),
                        Optional.of("Amersfoort"),
                        Optional.of(new Availability(SPRING.startDate(), 5, 40)),
                        Optional.of(Personal.of(student, "I love bread")),
                        Optional.of(Personal.of(student, new SkillsCard(List.of("kneed"), List.of("bake"))))));
    }

    public static SearchStarted search(StudentId student, Period wanted) {
        return new SearchStarted(student, wanted);
    }

    public static SearchEscalated escalated(StudentId student) {
        return new SearchEscalated(student, SPRING, EscalationReason.STILL_UNPLACED, Optional.empty(), 1);
    }

    public static SearchOwnerAssigned owned(StudentId student) {
        return new SearchOwnerAssigned(student, SUPERVISOR);
    }

    public static SupportRequested support(StudentId student) {
        return new SupportRequested(student, Personal.of(student, "a jobcoach, please"));
    }

    public static GuardianNamed guardian(StudentId student, String name) {
        return new GuardianNamed(
                student,
                CONTACT,
                Personal.of(
                        student,
                        new ContactDetails(name, name.toLowerCase() + "@home.example", Optional.empty(), Language.NL)));
    }

    /** Sanna, who is of age. */
    public static RegistrationCorrected corrected(StudentId student, Crebo programme, int year) {
        return new RegistrationCorrected(
                student,
                Personal.of(
                        student,
                        new RegistrationDetails(
                                new ContactDetails("Sanna", "sanna@school.example", Optional.empty(), Language.NL),
                                Optional.of(day("2004-03-09")))),
                programme,
                EducationLevel.MBO_2,
                LearningPath.BOL,
                year,
                Personal.of(student, "copied wrongly"));
    }

    public static OfferTerms terms(int seats, boolean blind) {
        return new OfferTerms(
                "Leerling-bakker",
                "Brood en banket maken in onze bakkerij.",
                List.of("deeg maken", "bakken"),
                "Bakkerij",
                new Location(new Postcode("0123 AB"), "Amersfoort", "Amersfoort"),
                BAKER,
                EducationLevel.MBO_2,
                LearningPath.BOL,
                PlacementType.WORKING,
                SPRING,
                5,
                40,
                seats,
                MENTOR,
                Optional.of("reiskosten"),
                new BigDecimal("20.00"),
                Set.of(Characteristic.CHANCE_OF_A_JOB, Characteristic.ACCESSIBLE),
                Language.NL,
                blind);
    }

    /** Of what is published on the day on which the stories begin. */
    public static final Freshness FRESH = new Freshness(1, day("2026-11-22"), day("2027-01-03"), day("2027-01-17"));

    public static PlacementOffered offered(int seats) {
        return offered(OFFER, BAKERY, terms(seats, false));
    }

    public static PlacementOffered offered(OfferId offer, EmployerId employer, OfferTerms terms) {
        return new PlacementOffered(offer, employer, terms, Optional.of(FRESH));
    }

    public static CandidateProposed proposed(OfferId offer, StudentId student, SchoolId school, EmployerId employer) {
        return proposed(offer, student, school, employer, how(CandidacyOrigin.SCHOOL, false));
    }

    public static CandidateProposed proposed(
            OfferId offer, StudentId student, SchoolId school, EmployerId employer, Proposal proposal) {
        return new CandidateProposed(
                offer, CandidacyId.of(offer, student, 1), student, school, employer, 1, SPRING, Optional.of(proposal));
    }

    /** To an employer that must choose without knowing whom. */
    public static CandidateProposed proposedBlindly(StudentId student) {
        return proposed(OFFER, student, NORTH, BAKERY, how(CandidacyOrigin.SCHOOL, true));
    }

    public static Proposal how(CandidacyOrigin origin, boolean blind) {
        return new Proposal(origin, blind, term(Party.EMPLOYER));
    }

    public static AnswerTerm term(Party party) {
        return new AnswerTerm(party, day("2026-11-22"), day("2026-12-06"), 1);
    }

    public static CandidateInvited invited(StudentId student) {
        return new CandidateInvited(OFFER, CandidacyId.of(OFFER, student, 1), Optional.of(term(Party.EMPLOYER)));
    }

    public static CandidateUnveiled unveiled(StudentId student) {
        return new CandidateUnveiled(OFFER, CandidacyId.of(OFFER, student, 1));
    }

    public static CandidateProposed proposed(StudentId student) {
        return proposed(OFFER, student, NORTH, BAKERY);
    }

    public static CandidateAccepted accepted(StudentId student) {
        return new CandidateAccepted(OFFER, CandidacyId.of(OFFER, student, 1), Optional.of(term(Party.STUDENT)));
    }

    public static ConfirmedPlace place(StudentId student, Period period) {
        return new ConfirmedPlace(
                student, NORTH, BAKERY, MENTOR, BAKER, EducationLevel.MBO_2, LearningPath.BOL, period, 5, 40);
    }

    public static CandidateConfirmed confirmed(StudentId student) {
        return new CandidateConfirmed(OFFER, CandidacyId.of(OFFER, student, 1), place(student, SPRING));
    }

    /** Everyone and everything that is there before a student is proposed. */
    public static Object[] region() {
        return new Object[] {
            registered(Cast.BAKERY_KVK, "Bakkerij Zonneveld"),
            mentor(MENTOR, "Mo"),
            recognised("2026-01-01"),
            registered(Cast.GARAGE_KVK, "Garage Snel"),
            registered(Cast.NORTH_CODE, "Noorderlyceum"),
            appointed(SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, "Sven"),
            registered(Cast.SOUTH_CODE, "Zuidercollege"),
            registered(SANNE, NORTH, "Sanne"),
            profile(SANNE),
            search(SANNE, SPRING),
        };
    }

    /** From the proposal to the completed placement. */
    public static Object[] sannesPlacement() {
        return new Object[] {
            proposed(SANNE),
            accepted(SANNE),
            confirmed(SANNE),
            placed(SANNE),
            drawnUp(1),
            planned(),
            signed(1, STUDENT),
            signed(1, SCHOOL),
            signed(1, EMPLOYER),
            new AgreementConcluded(SANNES_PLACEMENT, 1),
            new PlacementStarted(SANNES_PLACEMENT, SPRING.startDate()),
            startGesprek("2027-02-08"),
            midtermCheck("2027-04-14"),
            eindGesprek("2027-07-09"),
            new EmployerJudged(SANNES_PLACEMENT, Judgement.GOOD, told("works hard")),
            new SchoolDecided(SANNES_PLACEMENT, Outcome.PASSED, told("passed")),
            new PlacementCompleted(SANNES_PLACEMENT, 790),
        };
    }

    public static CandidacyId candidacyOf(StudentId student) {
        return student.equals(SANNE) ? SANNES_CANDIDACY : CandidacyId.of(OFFER, student, 1);
    }
}
