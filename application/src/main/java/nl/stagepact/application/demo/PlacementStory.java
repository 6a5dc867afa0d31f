package nl.stagepact.application.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.CoursePolicy;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.LearningGoal;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.ReplacementCause;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.SignatureMethod;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.placement.TermCommand.RemindOfSigning;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.student.StudentCommand.EscalateSearch;

/** One student's placement, from the agreement on: what each of the three does on which day. */
final class PlacementStory extends Chapter {

    /** Stands for what is signed, which is not made before it is drawn up: {@link RegionLoader} knows it by then. */
    static final String THE_DOCUMENT = "0".repeat(64);

    PlacementStory(Chronicle chronicle, OfferStory offer, Learner learner, Player supervisor, int turn) {
        super(chronicle, offer, learner, supervisor, turn);
    }

    /** The same placement's conversations. */
    ConversationStory conversations() {
        return new ConversationStory(chronicle, offer, learner, supervisor, turn);
    }

    /** What the same placement meets on its way. */
    CourseStory course() {
        return new CourseStory(chronicle, offer, learner, supervisor, turn);
    }

    private Period period() {
        return offer.terms().period();
    }

    private int totalHours() {
        return (int) (ChronoUnit.WEEKS.between(period().startDate(), period().endDate()) + 1)
                * offer.terms().hoursPerWeek();
    }

    /** @param version 1, and one more for each that replaces a refused one: another version says something else */
    void drawUp(LocalDate day, int version) {
        act(
                day,
                learner.school().coordinator().actor(),
                new DrawUpAgreement(id, content(version == 1 ? "elke week" : "twee keer per week", Optional.empty())));
    }

    /** The three have to sign this anew. */
    void amend(LocalDate day) {
        amend(
                day,
                content("elke twee weken", Optional.empty()),
                "De student werkt zelfstandig; een gesprek per twee weken is genoeg.");
    }

    /** Nobody has to sign this. */
    void moveWithinTheCompany(LocalDate day) {
        amend(
                day,
                content("elke week", Optional.of("Nieuwe vleugel, kamer " + (1 + turn % 9))),
                "De afdeling is verhuisd.");
    }

    private void amend(LocalDate day, AgreementContent content, String reason) {
        act(day, learner.school().coordinator().actor(), new AmendAgreement(id, content, aboutStudent(reason)));
    }

    private AgreementContent content(String howOften, Optional<String> workplace) {
        int hours = totalHours();
        return new AgreementContent(
                Optional.of(period()),
                Optional.of(hours),
                Map.of(1, hours),
                Optional.of("De praktijkopleider bespreekt %s de voortgang.".formatted(howOften)),
                Optional.of(offer.terms().title() + ": "
                        + String.join(", ", offer.terms().tasks())),
                Optional.of("De school beoordeelt, na het oordeel van de praktijkopleider."),
                Optional.of("Bij wederzijds goedvinden, of als begeleiding of veiligheid ontbreekt."),
                Optional.of(offer.terms().mentorId()),
                Optional.of(supervisor.personId()),
                Optional.of(offer.terms().hoursPerWeek()),
                Optional.of(offer.terms().daysPerWeek()),
                offer.terms().tasks().stream()
                        .map(task -> new LearningGoal(task, false))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                workplace);
    }

    /** The employer's coordinator leaves signing to the mentor. */
    void nameTheMentor(LocalDate day) {
        act(
                day,
                offer.employer().contact().actor(),
                new DelegateSigning(
                        id,
                        Signatory.EMPLOYER,
                        offer.mentor().personId(),
                        offer.mentor().asSigner("praktijkopleider")));
    }

    /** On paper, which the school records. */
    void guardianSigns(LocalDate day, int version) {
        act(
                day,
                learner.school().coordinator().actor(),
                new SignAgreement(
                        id,
                        version,
                        Signatory.GUARDIAN,
                        Personal.of(learner.id(), new Signer("Ouder van de student", "ouder")),
                        SignatureMethod.ON_PAPER,
                        THE_DOCUMENT));
    }

    void studentRefuses(LocalDate day, int version) {
        act(
                day,
                learner.player().actor(),
                new RefuseSignature(
                        id, version, Signatory.STUDENT, aboutStudent("Ik wil elke week blijven overleggen.")));
    }

    /** The student now and then on paper, which the school records; the employer by its mentor or by its coordinator. */
    void sign(LocalDate day, Signatory party, int version) {
        boolean onPaper = party == Signatory.STUDENT && turn % 9 == 4;
        var signer = switch (party) {
            case STUDENT -> learner.player();
            case SCHOOL, GUARDIAN, FOURTH_PARTY -> learner.school().coordinator();
            case EMPLOYER -> turn % 2 == 0 ? offer.mentor() : offer.employer().contact();
        };
        var role = switch (party) {
            case STUDENT -> "student";
            case SCHOOL, GUARDIAN, FOURTH_PARTY -> "stagecoördinator";
            case EMPLOYER -> turn % 2 == 0 ? "praktijkopleider" : "stagecoördinator";
        };
        act(
                day,
                onPaper ? learner.school().coordinator().actor() : signer.actor(),
                new SignAgreement(
                        id,
                        version,
                        party,
                        signer.asSigner(role),
                        onPaper ? SignatureMethod.ON_PAPER : SignatureMethod.IN_STAGEPACT,
                        THE_DOCUMENT));
    }

    void employerRefuses(LocalDate day, int version) {
        act(
                day,
                offer.employer().contact().actor(),
                new RefuseSignature(
                        id,
                        version,
                        Signatory.EMPLOYER,
                        Personal.of(learner.id(), "We willen vaker dan één keer per week overleggen.")));
    }

    /** Not all have signed, and the first day comes near. */
    void isNotSigned(Days days) {
        var start = period().startDate();
        byStagepact(CoursePolicy.firstEdition().signedBefore(start), days, new RemindOfSigning(id, start));
        byStagepact(start, days, new RemindOfSigning(id, start));
    }

    void start() {
        act(period().startDate(), learner.school().coordinator().actor(), new StartPlacement(id));
    }

    void judge(LocalDate day, Judgement judgement) {
        act(
                day,
                offer.mentor().actor(),
                new JudgeStudent(id, judgement, aboutStudent("Naar het werk en de houding van deze periode.")));
    }

    void decide(LocalDate day, Outcome outcome) {
        act(
                day,
                supervisor.actor(),
                new DecideOutcome(id, outcome, aboutStudent("Gezien het oordeel van het leerbedrijf en het verslag.")));
    }

    void complete(LocalDate day) {
        act(day, learner.school().coordinator().actor(), new CompletePlacement(id, totalHours() - turn % 5 * 4));
    }

    /** Where its recognition fell away while it ran: Stagepact's own automation finds that done. */
    void needsAnAnswer(Days days) {
        switch (offer.employer().standing()) {
            case RECOGNISED, NEVER_RECOGNISED -> {
                // nothing fell away
            }
            case SUSPENDED -> require(ReplacementCause.RECOGNITION_SUSPENDED, days);
            case WITHDRAWN -> require(ReplacementCause.RECOGNITION_WITHDRAWN, days);
        }
    }

    private void require(ReplacementCause cause, Days days) {
        var employer = offer.employer();
        act(
                employer.decidedOn(days),
                Actor.application(),
                new RequireReplacement(id, cause, employer.fellAwayOn(days)));
    }

    /** @param day the last day at work */
    void terminate(LocalDate day, Party initiator, TerminationReason reason) {
        var actor = initiator == Party.EMPLOYER
                ? offer.employer().contact().actor()
                : learner.school().coordinator().actor();
        act(
                day,
                actor,
                new TerminatePlacement(
                        id,
                        initiator,
                        Personal.of(learner.id(), reason),
                        Days.workday(day),
                        aboutStudent(Phrases.termination(reason))));
        isLost(day);
    }

    /** Then the search may be the school's: Stagepact's own automation finds that done. */
    private void isLost(LocalDate day) {
        act(day, Actor.application(), new EscalateSearch(learner.id(), Optional.of(id)));
    }

    /** And the seat is free again: Stagepact's own automation finds that done. */
    void cancel(LocalDate day) {
        act(
                day,
                learner.school().coordinator().actor(),
                new CancelPlacement(id, Party.STUDENT, aboutStudent("De student gaat verhuizen.")));
        offer.release(day, learner);
        isLost(day);
    }
}
