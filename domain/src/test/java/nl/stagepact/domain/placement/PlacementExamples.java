package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.kit.Places;
import nl.stagepact.domain.kit.StreamExamples;
import nl.stagepact.domain.kit.World;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.placement.PlacementCommand.DrawUpAgreement;
import nl.stagepact.domain.placement.PlacementCommand.SignAgreement;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;

/** Sanne at the bakery, from February to June 2027: 150 days, so with the windows of a normal placement. */
abstract class PlacementExamples extends StreamExamples<PlacementCommand, PlacementEvent> {

    static final CandidacyId CANDIDACY = CandidacyId.of(OFFER, SANNE, 1);
    static final PlacementId PLACEMENT = PlacementId.of(CANDIDACY);
    static final ConfirmedPlace PLACE = Places.seats(1).confirmedFor(SANNE, NORTH, BAKERY);
    static final AgreementContent CONTENT = Agreements.on(PLACE).content();
    static final Formalities THE_THREE_SIGN = new Formalities(
            Set.of(Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER),
            Set.of(StaffRole.COORDINATOR),
            List.of(),
            1,
            1);
    /** In 22 weeks of 32 hours they don't fit, and that is said. */
    static final Formalities MORE_HOURS_THAN_FIT = new Formalities(
            THE_THREE_SIGN.signatories(),
            THE_THREE_SIGN.signersForTheSchool(),
            List.of(AgreementWarning.MORE_HOURS_THAN_FIT_IN_THE_PERIOD),
            1,
            1);

    static final String DOCUMENT = World.DOCUMENT;
    static final String OTHER_DOCUMENT = "b".repeat(64);

    static final Id[] PARTIES_AND_MENTOR = {PLACEMENT, OFFER, CANDIDACY, SANNE, NORTH, BAKERY, MENTOR};
    static final Id[] EVERYONE = {PLACEMENT, OFFER, CANDIDACY, SANNE, NORTH, BAKERY, MENTOR, SUPERVISOR};

    PlacementExamples() {
        super(Placement.class, PlacementCommand.class);
    }

    // chapters of the story, each one event or the few that belong together

    static List<PlacementEvent> confirmed() {
        return List.of(new PlacementConfirmed(PLACEMENT, OFFER, CANDIDACY, PLACE));
    }

    static List<PlacementEvent> drawnUp(int version, AgreementContent content) {
        return List.of(new AgreementDrawnUp(PLACEMENT, version, content, Optional.of(THE_THREE_SIGN)));
    }

    static List<PlacementEvent> planned(Period period) {
        return List.of(plan(period));
    }

    static List<PlacementEvent> signed(int version, Signatory... parties) {
        return Stream.of(parties)
                .<PlacementEvent>map(party -> signature(version, party))
                .toList();
    }

    static List<PlacementEvent> signatureRefused(int version, Signatory party) {
        return List.of(new SignatureRefused(PLACEMENT, version, party, told(SANNE, "De uren kloppen niet.")));
    }

    static List<PlacementEvent> startGesprekHeldOn(String date) {
        return List.of(startGesprek(date, Timing.IN_WINDOW));
    }

    static List<PlacementEvent> midtermCheckHeldOn(String date) {
        return List.of(midtermCheck(1, date, Timing.IN_WINDOW));
    }

    static List<PlacementEvent> eindGesprekHeldOn(String date) {
        return List.of(eindGesprek(date, Timing.IN_WINDOW));
    }

    static List<PlacementEvent> judged() {
        return List.of(new EmployerJudged(PLACEMENT, Judgement.GOOD, told(SANNE, "Bakt uitstekend.")));
    }

    static List<PlacementEvent> decided() {
        return List.of(new SchoolDecided(PLACEMENT, Outcome.PASSED, told(SANNE, "Voldaan.")));
    }

    // the story up to a point

    static List<PlacementEvent> aConfirmedPlacement() {
        return confirmed();
    }

    static List<PlacementEvent> aPlacementWithAnAgreement() {
        return story(confirmed(), drawnUp(1, CONTENT), planned(SPRING));
    }

    static List<PlacementEvent> aSignedPlacement() {
        return story(
                aPlacementWithAnAgreement(),
                signed(1, Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER),
                List.of(new AgreementConcluded(PLACEMENT, 1)));
    }

    static List<PlacementEvent> aRunningPlacement() {
        return story(aSignedPlacement(), List.of(new PlacementStarted(PLACEMENT, SPRING.startDate())));
    }

    static List<PlacementEvent> aPlacementWithAllConversations() {
        return story(
                aRunningPlacement(),
                startGesprekHeldOn("2027-02-03"),
                midtermCheckHeldOn("2027-04-15"),
                eindGesprekHeldOn("2027-06-28"));
    }

    static List<PlacementEvent> anAssessedPlacement() {
        return story(aPlacementWithAllConversations(), judged(), decided());
    }

    static List<PlacementEvent> aCompletedPlacement() {
        return story(anAssessedPlacement(), List.of(new PlacementCompleted(PLACEMENT, 780)));
    }

    static List<PlacementEvent> aCancelledPlacement() {
        return story(
                confirmed(),
                List.of(new PlacementCancelled(
                        PLACEMENT, SANNE, OFFER, CANDIDACY, Party.STUDENT, told(SANNE, "Ik ga verhuizen."))));
    }

    @SafeVarargs
    static List<PlacementEvent> story(List<PlacementEvent>... chapters) {
        var story = new ArrayList<PlacementEvent>();
        for (var chapter : chapters) {
            story.addAll(chapter);
        }
        return story;
    }

    // what is said and written

    static SupervisionPlanned plan(Period period) {
        var policy = SupervisionPolicy.firstEdition();
        return new SupervisionPlanned(PLACEMENT, policy.version(), policy.planFor(period));
    }

    /** In place of what was open when the placement was terminated. */
    static SupervisionPlanned exitPlanned(String opens, String closes) {
        return new SupervisionPlanned(
                PLACEMENT,
                1,
                List.of(new PlannedConversation(
                        Conversation.EXIT_CONVERSATION, Optional.of(new Window(day(opens), day(closes))))));
    }

    static AgreementSigned signature(int version, Signatory party) {
        return new AgreementSigned(PLACEMENT, version, party, signer(party), SignatureMethod.IN_STAGEPACT, DOCUMENT);
    }

    static Personal<Signer> signer(Signatory party) {
        return switch (party) {
            case STUDENT -> Personal.of(SANNE, new Signer("Sanne", "student"));
            case SCHOOL -> Personal.of(COORDINATOR, new Signer("Kim", "coördinator"));
            case EMPLOYER -> Personal.of(CONTACT, new Signer("Robin", "bedrijfsleider"));
            case GUARDIAN -> Personal.of(SANNE, new Signer("Fatima", "moeder"));
            case FOURTH_PARTY -> Personal.of(SANNE, new Signer("Bas", "bemiddelaar"));
        };
    }

    static DrawUpAgreement drawUp(AgreementContent content) {
        return new DrawUpAgreement(PLACEMENT, content);
    }

    static SignAgreement sign(int version, Signatory party) {
        return sign(version, party, DOCUMENT);
    }

    static SignAgreement sign(int version, Signatory party, String document) {
        return new SignAgreement(PLACEMENT, version, party, signer(party), SignatureMethod.IN_STAGEPACT, document);
    }

    static ConversationReport report(String date) {
        return new ConversationReport(
                day(date),
                ConversationForm.ON_SITE,
                Set.of(Party.values()),
                Map.of(),
                told(SANNE, "Een open gesprek."),
                List.of(told(SANNE, "Sanne leert ook banket.")));
    }

    static StartGesprekHeld startGesprek(String date, Timing timing) {
        return new StartGesprekHeld(
                PLACEMENT,
                report(date),
                timing,
                told(SANNE, "Leren bakken."),
                told(SANNE, "Brood."),
                told(SANNE, "Meld bij de vertrouwenspersoon."));
    }

    static MidtermCheckHeld midtermCheck(int number, String date, Timing timing) {
        return new MidtermCheckHeld(PLACEMENT, number, report(date), timing, told(SANNE, "Op schema."), true);
    }

    static EindGesprekHeld eindGesprek(String date, Timing timing) {
        return new EindGesprekHeld(PLACEMENT, report(date), timing, told(SANNE, "Een aanwinst."));
    }
}
