package nl.stagepact.domain.laws;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.laws.Townspeople.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.kit.World;
import nl.stagepact.domain.laws.Books.PlacementPage;
import nl.stagepact.domain.offer.OfferCommand.*;
import nl.stagepact.domain.placement.*;
import nl.stagepact.domain.placement.ConversationCommand.*;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.shared.*;
import nl.stagepact.domain.student.SearchEnd;
import nl.stagepact.domain.student.StudentCommand.*;

/** What somebody in the town would sensibly ask next, so that histories get far. */
final class NextSteps {

    private final Dice dice;
    private final Books books;
    private StudentId seeker = STUDENTS.getFirst();
    private final StepsOnTheWay onTheWay;

    NextSteps(Dice dice, Books books) {
        this.dice = dice;
        this.books = books;
        this.onTheWay = new StepsOnTheWay(dice);
    }

    Step.Ask on(LocalDate today) {
        var possible = new ArrayList<Step.Ask>();
        new MarketSteps(dice, books).add(today, possible);
        dice.anyOf(books.candidacies.keySet()).ifPresent(candidacy -> answer(today, candidacy, possible));
        if (dice.chance(0.1)) {
            var student = dice.oneOf(STUDENTS);
            var coordinator = coordinatorOf(schoolOf(student));
            possible.add(by(today, coordinator, new StartSearch(student, new Period(today, today.plusDays(90)))));
            possible.add(by(today, coordinator, new EndSearch(student, SearchEnd.WITHDRAWN)));
        }
        // placements have the longest way to go
        for (int i = 0; i < 4; i++) {
            dice.anyOf(books.placements.keySet()).ifPresent(placement -> advance(today, placement, possible));
        }
        if (dice.chance(0.6)) {
            possible.add(search(today));
        }
        if (dice.chance(0.1)) {
            possible.add(onTheWay.search(today));
        }
        if (dice.chance(0.6)) {
            possible.add(new RecognitionSteps(dice, books).on(today));
        }
        if (dice.chance(0.05)) {
            possible.add(onTheWay.staff(today));
        }
        return dice.oneOf(possible);
    }

    private Step.Ask search(LocalDate today) {
        var step = dice.between(1, 5);
        if (step == 1) {
            seeker = dice.oneOf(STUDENTS);
        }
        var school = coordinatorOf(schoolOf(seeker));
        var start = today.plusDays(dice.between(0, 60));
        return switch (step) {
            case 1 -> by(today, school, new StartSearch(seeker, new Period(start, start.plusDays(90))));
            case 3 -> by(today, school, new EndSearch(seeker, SearchEnd.WITHDRAWN));
            case 2, 4 -> by(today, school, new AssignSearchOwner(seeker, supervisorOf(schoolOf(seeker))));
            default -> by(today, Actor.application(), new EscalateSearch(seeker, Optional.empty()));
        };
    }

    private void answer(LocalDate today, CandidacyId id, List<Step.Ask> possible) {
        var candidacy = books.candidacies.get(id);
        var employer = coordinatorOf(books.offers.get(candidacy.offer).employer);
        var student = asStudent(candidacy.student);
        if (candidacy.status.isOpen()) {
            possible.add(by(today, Actor.application(), new RemindOfCandidacy(candidacy.offer, id)));
            possible.add(by(today, Actor.application(), new ExpireCandidacy(candidacy.offer, id)));
        }
        switch (candidacy.status) {
            case PROPOSED, INVITED -> {
                possible.add(by(today, employer, new AcceptCandidate(candidacy.offer, id)));
                possible.add(by(today, employer, new AcceptCandidate(candidacy.offer, id)));
                possible.add(by(today, employer, new InviteCandidate(candidacy.offer, id)));
            }
            case ACCEPTED -> {
                possible.add(by(today, student, new ConfirmCandidate(candidacy.offer, id)));
                possible.add(by(today, student, new ConfirmCandidate(candidacy.offer, id)));
            }
            case CONFIRMED, REJECTED, WITHDRAWN, EXPIRED, RELEASED -> {
                // this one has its answer
            }
        }
    }

    private void advance(LocalDate today, PlacementId id, List<Step.Ask> possible) {
        var placement = books.placements.get(id);
        var school = coordinatorOf(placement.place.schoolId());
        if (StepsOnTheWay.startsSoonUnsigned(today, placement) || dice.chance(0.2)) {
            onTheWay.term(today, id, placement).ifPresent(possible::add);
        }
        switch (placement.status) {
            case CONFIRMED ->
                possible.add(
                        dice.chance(0.05)
                                ? by(today, school, new CancelPlacement(id, Party.SCHOOL, words(placement)))
                                : drawUp(today, id, placement));
            case AGREEMENT_DRAWN_UP, PARTLY_SIGNED -> {
                if (dice.chance(0.05)) {
                    possible.add(nameTheMentor(today, id, placement));
                }
                possible.add(placement.refused ? drawUp(today, id, placement) : sign(today, id, placement));
            }
            case SIGNED ->
                possible.add(
                        dice.chance(0.2) ? amend(today, id, placement) : by(today, school, new StartPlacement(id)));
            case ACTIVE ->
                possible.add(dice.chance(0.2) ? amend(today, id, placement) : whileRunning(today, id, placement));
            case COMPLETED -> {
                if (dice.chance(0.2)) {
                    possible.add(by(today, school, new CorrectRealisedHours(id, 390, words(placement))));
                }
            }
            case TERMINATED -> {
                if (placement.missing().findAny().isPresent()) {
                    possible.add(hold(today, id, placement, Conversation.EXIT_CONVERSATION));
                }
            }
            case CANCELLED -> {
                // this one has had its life
            }
        }
    }

    private Step.Ask drawUp(LocalDate today, PlacementId id, PlacementPage placement) {
        var agreement = Agreements.on(placement.place).supervisedBy(supervisorOf(placement.place.schoolId()));
        var shorter = dice.chance(0.3) ? agreement.hours(dice.between(1, placement.place.hoursPerWeek())) : agreement;
        return by(today, coordinatorOf(placement.place.schoolId()), new DrawUpAgreement(id, shorter.content()));
    }

    private static Step.Ask nameTheMentor(LocalDate today, PlacementId id, PlacementPage placement) {
        var employer = placement.place.employerId();
        var mentor = mentorOf(employer);
        return by(
                today,
                coordinatorOf(employer),
                new DelegateSigning(
                        id, Signatory.EMPLOYER, mentor, Personal.of(mentor, new Signer("Mo", "praktijkopleider"))));
    }

    /** Asks for other hours or another last day, or signs what was asked before. */
    private Step.Ask amend(LocalDate today, PlacementId id, PlacementPage placement) {
        var holds = placement.holds.orElseThrow();
        if (holds.version() != placement.version && !placement.refused) {
            return sign(today, id, placement);
        }
        var period = holds.content().period().orElseThrow();
        if (dice.chance(0.1)) {
            return by(
                    today,
                    coordinatorOf(placement.place.schoolId()),
                    new AmendAgreement(id, onTheWay.adjusted(holds.content()), words(placement)));
        }
        var lastDay = period.endDate().plusDays(dice.between(-20, 40));
        var amended = Agreements.on(placement.place)
                .supervisedBy(supervisorOf(placement.place.schoolId()))
                .hours(dice.between(1, 40))
                .in(lastDay.isBefore(period.startDate()) ? period : new Period(period.startDate(), lastDay));
        return by(
                today,
                coordinatorOf(placement.place.schoolId()),
                new AmendAgreement(id, amended.content(), words(placement)));
    }

    private Step.Ask sign(LocalDate today, PlacementId id, PlacementPage placement) {
        var yetToSign = EnumSet.copyOf(placement.signatories);
        yetToSign.removeAll(placement.signatures.keySet());
        var party = dice.anyOf(yetToSign).orElse(Signatory.STUDENT);
        if (dice.chance(0.05)) {
            return by(
                    today,
                    signerFor(party, placement),
                    new RefuseSignature(id, placement.version, party, words(placement)));
        }
        return by(
                today,
                signerFor(party, placement),
                new SignAgreement(
                        id,
                        placement.version,
                        party,
                        Personal.of(placement.place.studentId(), new Signer("Noa", "partij")),
                        SignatureMethod.IN_STAGEPACT,
                        World.DOCUMENT));
    }

    private static Actor signerFor(Signatory party, PlacementPage placement) {
        return switch (party) {
            case STUDENT -> asStudent(placement.place.studentId());
            case SCHOOL, GUARDIAN, FOURTH_PARTY -> coordinatorOf(placement.place.schoolId());
            case EMPLOYER ->
                placement.mentorWasNamedToSign
                        ? asMentor(placement.place.employerId())
                        : coordinatorOf(placement.place.employerId());
        };
    }

    private Step.Ask whileRunning(LocalDate today, PlacementId id, PlacementPage placement) {
        var school = coordinatorOf(placement.place.schoolId());
        var next = placement
                .missing()
                .map(PlannedConversation::conversation)
                .sorted()
                .findFirst();
        if (dice.chance(0.1)) {
            return onTheWay.replacement(today, id, placement);
        }
        if (dice.chance(0.2)) {
            return onTheWay.incident(today, id, placement);
        }
        if (dice.chance(0.25)) {
            return by(
                    today,
                    school,
                    dice.oneOf(List.<Object>of(
                            new InterruptPlacement(id, today, Optional.empty(), words(placement)),
                            new ResumePlacement(id, today))));
        }
        if (dice.chance(0.04)) {
            var reason = Personal.of(placement.place.studentId(), TerminationReason.EMPLOYER_STOPPED);
            return by(today, school, new TerminatePlacement(id, Party.SCHOOL, reason, today, words(placement)));
        }
        if (next.isPresent() && dice.chance(0.2)) {
            return onTheWay.appointment(today, id, placement, next.get());
        }
        if (next.isPresent() && dice.chance(0.7)) {
            return hold(today, id, placement, next.get());
        }
        if (!placement.judged) {
            return by(
                    today,
                    asMentor(placement.place.employerId()),
                    new JudgeStudent(id, Judgement.GOOD, words(placement)));
        }
        return placement.decided
                ? by(today, school, new CompletePlacement(id, 400))
                : by(today, school, new DecideOutcome(id, dice.oneOf(List.of(Outcome.values())), words(placement)));
    }

    private Step.Ask hold(LocalDate today, PlacementId id, PlacementPage placement, Conversation conversation) {
        var words = words(placement);
        var report = new ConversationReport(
                today, ConversationForm.ON_SITE, Set.of(Party.values()), Map.of(), words, List.of(words));
        var command = switch (conversation.kind()) {
            case START_GESPREK -> new HoldStartGesprek(id, report, words, words, words);
            case MIDTERM_CHECK -> new HoldMidtermCheck(id, conversation.number(), report, words, true);
            case EIND_GESPREK -> new HoldEindGesprek(id, report, words);
            case EXIT_CONVERSATION -> new HoldExitConversation(id, report);
        };
        return by(today, asSupervisor(placement.place.schoolId()), command);
    }

    static Personal<String> words(PlacementPage placement) {
        return told(placement.place.studentId(), "Goed.");
    }

    static Step.Ask by(LocalDate today, Actor actor, Object command) {
        return new Step.Ask(today, new Caller(actor, OptionalLong.empty()), command);
    }
}
