package nl.stagepact.application.notification;

import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.employer.EmployerEvent.EmployerRegistered;
import nl.stagepact.domain.offer.CandidacyOrigin;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Postcode;
import nl.stagepact.domain.shared.StudentId;

/** A second employer of the region, with one offer. */
record AnotherEmployer(String name, EmployerId id, PersonId contact, OfferId offer) {

    static AnotherEmployer of(String name) {
        return new AnotherEmployer(
                name, EmployerId.of(new Kvk("90000002")), new PersonId(new UUID(4, 1)), new OfferId(new UUID(4, 2)));
    }

    EmployerRegistered registered() {
        return new EmployerRegistered(
                id,
                new Kvk("90000002"),
                name,
                new Address("Elders 1", new Postcode("0124 AB"), "Leusden"),
                contact,
                Region.contact(contact, "Ellen Ders", "elsewhere", Language.NL));
    }

    PlacementOffered offered() {
        return new PlacementOffered(
                offer, id, Region.offered("Kok elders", false).terms(), Optional.of(Region.FRESH));
    }

    CandidateProposed proposed(StudentId student) {
        return new CandidateProposed(
                offer,
                candidacy(student),
                student,
                Region.SCHOOL,
                id,
                1,
                Region.PERIOD,
                Optional.of(Region.how(CandidacyOrigin.SCHOOL, false)));
    }

    PlacementConfirmed confirmed(StudentId student) {
        return new PlacementConfirmed(
                PlacementId.of(candidacy(student)),
                offer,
                candidacy(student),
                new ConfirmedPlace(
                        student,
                        Region.SCHOOL,
                        id,
                        contact,
                        Region.CREBO,
                        EducationLevel.MBO_3,
                        LearningPath.BOL,
                        Region.PERIOD,
                        4,
                        32));
    }

    private CandidacyId candidacy(StudentId student) {
        return CandidacyId.of(offer, student, 1);
    }
}
