package nl.stagepact.domain.employer;

import static nl.stagepact.domain.kit.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.EmployerEvent.EmployerRegistered;
import nl.stagepact.domain.employer.EmployerEvent.MentorAppointed;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionGranted;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionReinstated;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionSuspended;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionWithdrawn;
import nl.stagepact.domain.employer.ProcedureEvent.RecognitionHearingHeld;
import nl.stagepact.domain.employer.ProcedureEvent.RecognitionHearingInvited;
import nl.stagepact.domain.kit.StreamExamples;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.Postcode;

/** The bakery, and what has happened to it. */
abstract class EmployerExamples extends StreamExamples<EmployerCommand, EmployerEvent> {

    static final String REASON = "Besluit van SBB na het bezoek van 3 november.";
    static final Address ADDRESS = new Address("Dorpsstraat 1", new Postcode("0123 AB"), "Amersfoort");
    static final Personal<ContactDetails> ROBIN = contactOf(CONTACT, "Robin");
    static final Personal<ContactDetails> MO = contactOf(MENTOR, "Mo");
    static final Personal<String> SAID = told(CONTACT, "We hebben een praktijkopleider aangenomen.");
    static final Set<Crebo> ALL = Set.of();

    EmployerExamples() {
        super(Employer.class, EmployerCommand.class);
    }

    static List<EmployerEvent> theBakery() {
        return List.of(new EmployerRegistered(BAKERY, BAKERY_KVK, "De Bakkerij", ADDRESS, CONTACT, ROBIN));
    }

    static List<EmployerEvent> withAMentor() {
        return List.of(new MentorAppointed(BAKERY, MENTOR, MO));
    }

    static List<EmployerEvent> recognisedFrom(String date, Crebo... crebos) {
        return List.of(crebos).stream()
                .<EmployerEvent>map(crebo -> granted(crebo, date))
                .toList();
    }

    static List<EmployerEvent> suspendedFrom(String date) {
        return List.of(suspended(BAKER, date, Optional.empty()));
    }

    static List<EmployerEvent> withdrawnFrom(String date) {
        return List.of(withdrawn(BAKER, date, date));
    }

    /** Invited and heard, in the last weeks. */
    static List<EmployerEvent> heard(Crebo... crebos) {
        return List.of(
                new RecognitionHearingInvited(BAKERY, List.of(crebos), TODAY.minusDays(10), REASON),
                new RecognitionHearingHeld(BAKERY, List.of(crebos), TODAY.minusDays(10), SAID));
    }

    static RecognitionGranted granted(Crebo crebo, String date) {
        return new RecognitionGranted(BAKERY, crebo, day(date), REASON);
    }

    /** Published today. */
    static RecognitionSuspended suspended(Crebo crebo, String date, Optional<LocalDate> until) {
        return new RecognitionSuspended(
                BAKERY,
                crebo,
                day(date),
                until,
                REASON,
                Optional.of(TODAY),
                Optional.of(TODAY.plusDays(42)),
                Optional.empty());
    }

    static RecognitionReinstated reinstated(Crebo crebo, String date) {
        return new RecognitionReinstated(BAKERY, crebo, day(date), REASON);
    }

    /** Awb 6:7: six weeks to object, from publication on. */
    static RecognitionWithdrawn withdrawn(Crebo crebo, String date, String published) {
        return new RecognitionWithdrawn(
                BAKERY, crebo, day(date), day(published), day(published).plusDays(42), REASON, Optional.empty());
    }
}
