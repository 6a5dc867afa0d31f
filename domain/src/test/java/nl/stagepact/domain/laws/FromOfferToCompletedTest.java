package nl.stagepact.domain.laws;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.laws.Townspeople.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.kit.Places;
import nl.stagepact.domain.kit.World;
import nl.stagepact.domain.offer.OfferCommand.*;
import nl.stagepact.domain.offer.OfferRule;
import nl.stagepact.domain.placement.*;
import nl.stagepact.domain.placement.ConversationCommand.*;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.shared.*;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main line through all streams, with the automations between them. */
class FromOfferToCompletedTest {

    private static final EmployerId ONE = EMPLOYERS.getFirst();
    private static final EmployerId ANOTHER = EMPLOYERS.get(1);
    private static final StudentId NOA = STUDENTS.getFirst();
    private static final StudentId SAM = STUDENTS.get(1);
    private static final SchoolId SCHOOL = schoolOf(NOA);
    private static final OfferId ELSEWHERE = new OfferId(uuid("places elsewhere"));
    private static final CandidacyId CANDIDACY = CandidacyId.of(OFFER, NOA, 1);
    private static final PlacementId PLACEMENT = PlacementId.of(CANDIDACY);

    private final Town town = Town.founded();
    private LocalDate today = TODAY;

    @BeforeEach
    void everybody_has_arrived() {
        arrive().forEach(town::take);
    }

    @Test
    void a_placement_goes_from_offer_to_completed() {
        int before = town.log().size();

        noaIsConfirmedAt(OFFER, ONE);
        done(coordinatorOf(SCHOOL), new DrawUpAgreement(PLACEMENT, agreement()));
        for (var party : List.of(Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER)) {
            done(
                    signerFor(party),
                    new SignAgreement(PLACEMENT, 1, party, signer(), SignatureMethod.IN_STAGEPACT, World.DOCUMENT));
        }
        today = SPRING.startDate();
        done(coordinatorOf(SCHOOL), new StartPlacement(PLACEMENT));
        done(asSupervisor(SCHOOL), new HoldStartGesprek(PLACEMENT, report(), words(), words(), words()));
        today = SPRING.middle();
        done(asSupervisor(SCHOOL), new HoldMidtermCheck(PLACEMENT, 1, report(), words(), true));
        today = SPRING.endDate();
        done(asMentor(ONE), new HoldEindGesprek(PLACEMENT, report(), words()));
        done(asMentor(ONE), new JudgeStudent(PLACEMENT, Judgement.GOOD, words()));
        done(coordinatorOf(SCHOOL), new DecideOutcome(PLACEMENT, Outcome.PASSED, words()));
        done(coordinatorOf(SCHOOL), new CompletePlacement(PLACEMENT, 780));

        assertThat(namesSince(before))
                .containsExactly(
                        "PlacementOffered",
                        "CandidateProposed",
                        "CandidateAccepted",
                        "CandidateConfirmed",
                        "OfferFilled",
                        "PlacementConfirmed",
                        "AgreementDrawnUp",
                        "SupervisionPlanned",
                        "AgreementSigned",
                        "AgreementSigned",
                        "AgreementSigned",
                        "AgreementConcluded",
                        "PlacementStarted",
                        "StartGesprekHeld",
                        "MidtermCheckHeld",
                        "EindGesprekHeld",
                        "EmployerJudged",
                        "SchoolDecided",
                        "PlacementCompleted");
    }

    @Test
    void of_two_employers_who_accept_a_student_one_gets_confirmed_and_the_other_hears_so() {
        acceptedAt(ELSEWHERE, ANOTHER);
        acceptedAt(OFFER, ONE);
        done(asStudent(NOA), new ConfirmCandidate(OFFER, CANDIDACY));

        assertThat(asked(asStudent(NOA), new ConfirmCandidate(ELSEWHERE, CandidacyId.of(ELSEWHERE, NOA, 1)))
                        .refusedBy())
                .contains(OfferRule.NOBODY_IS_IN_TWO_PLACES_AT_ONCE);
        assertThat(stagepactReacts()).containsExactlyInAnyOrder("PlacementConfirmed", "CandidateWithdrawn");
    }

    @Test
    void a_cancelled_placement_frees_the_seat_and_the_period() {
        noaIsConfirmedAt(OFFER, ONE);

        done(asStudent(NOA), new CancelPlacement(PLACEMENT, Party.STUDENT, words()));
        assertThat(stagepactReacts()).containsExactly("SeatReleased");

        done(coordinatorOf(schoolOf(SAM)), new ProposeCandidate(OFFER, SAM));
        done(coordinatorOf(ONE), new AcceptCandidate(OFFER, CandidacyId.of(OFFER, SAM, 1)));
        acceptedAt(ELSEWHERE, ANOTHER);
        done(asStudent(NOA), new ConfirmCandidate(ELSEWHERE, CandidacyId.of(ELSEWHERE, NOA, 1)));
    }

    private void noaIsConfirmedAt(OfferId offer, EmployerId employer) {
        acceptedAt(offer, employer);
        done(asStudent(NOA), new ConfirmCandidate(offer, CandidacyId.of(offer, NOA, 1)));
        stagepactReacts();
    }

    private void acceptedAt(OfferId offer, EmployerId employer) {
        done(
                coordinatorOf(employer),
                new OfferPlacement(offer, employer, places(employer).terms()));
        done(coordinatorOf(SCHOOL), new ProposeCandidate(offer, NOA));
        done(coordinatorOf(employer), new AcceptCandidate(offer, CandidacyId.of(offer, NOA, 1)));
    }

    private void done(Actor actor, Object command) {
        assertThat(asked(actor, command).decided()).as("%s", command).isPresent();
    }

    private Answer asked(Actor actor, Object command) {
        return town.take(new Step.Ask(today, new Caller(actor, OptionalLong.empty()), command));
    }

    private List<String> stagepactReacts() {
        int before = town.log().size();
        while (town.hasToReact()) {
            town.take(new Step.React(today));
        }
        return namesSince(before);
    }

    private List<String> namesSince(int before) {
        return town.log().stream()
                .skip(before)
                .map(DomainEventMessage::getPayloadType)
                .map(Class::getSimpleName)
                .toList();
    }

    private static Places places(EmployerId employer) {
        return Places.seats(1).with(mentorOf(employer));
    }

    private static AgreementContent agreement() {
        return Agreements.on(places(ONE).confirmedFor(NOA, SCHOOL, ONE))
                .supervisedBy(supervisorOf(SCHOOL))
                .content();
    }

    private static Actor signerFor(Signatory party) {
        return switch (party) {
            case STUDENT -> asStudent(NOA);
            case SCHOOL, GUARDIAN, FOURTH_PARTY -> coordinatorOf(SCHOOL);
            case EMPLOYER -> coordinatorOf(ONE);
        };
    }

    private static Personal<Signer> signer() {
        return Personal.of(NOA, new Signer("Noa", "student"));
    }

    private ConversationReport report() {
        return new ConversationReport(
                today, ConversationForm.ON_SITE, Set.of(Party.values()), Map.of(), words(), List.of());
    }

    private static Personal<String> words() {
        return told(NOA, "Goed.");
    }
}
