package nl.stagepact.domain.laws;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.laws.StepsOnTheWay.appointmentOn;
import static nl.stagepact.domain.laws.Townspeople.*;

import java.time.LocalDate;
import java.util.*;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.Pact;
import nl.stagepact.domain.employer.PlannedDepartment;
import nl.stagepact.domain.kit.*;
import nl.stagepact.domain.offer.*;
import nl.stagepact.domain.offer.OfferCommand.*;
import nl.stagepact.domain.placement.*;
import nl.stagepact.domain.placement.AppointmentCommand.*;
import nl.stagepact.domain.placement.ConversationCommand.*;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.TermCommand.*;
import nl.stagepact.domain.school.PublishedPeriod;
import nl.stagepact.domain.school.SchoolCommand.*;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.*;
import nl.stagepact.domain.student.*;
import nl.stagepact.domain.student.StudentCommand.*;

/** Any command, by anybody, about anything, sensible or not. */
final class Anything {

    private final Dice dice;
    private final Books books;
    private LocalDate today = TODAY;

    Anything(Dice dice, Books books) {
        this.dice = dice;
        this.books = books;
    }

    Step.Ask on(LocalDate day) {
        today = day;
        var kind = dice.oneOf(
                List.of(ofEmployers(), ofSchoolsAndStudents(), ofOffers(), ofOffers(), ofPlacements(), ofPlacements()));
        var seen = dice.chance(0.05) ? OptionalLong.of(dice.between(0, 9)) : OptionalLong.empty();
        var actor = dice.chance(0.5) ? sbb() : dice.oneOf(everybody());
        return new Step.Ask(today, new Caller(actor, seen), dice.oneOf(kind).get());
    }

    private List<Supplier<Object>> ofEmployers() {
        return List.of(
                () -> registration(dice.oneOf(EMPLOYERS), dice.oneOf(List.of("Werkgever", "Andere werkgever"))),
                () -> new ChangeContact(employer(), MENTOR, contactOf(MENTOR, dice.oneOf(List.of("Robin", "Alex")))),
                () -> new AppointMentor(employer(), mentor(), contactOf(MENTOR, dice.oneOf(List.of("Mo", "Bo")))),
                () -> new RecordMentorTraining(employer(), mentor(), around()),
                () -> new CorrectMentorTraining(employer(), mentor(), around(), words()),
                () -> new EndMentorship(employer(), deputyOf(dice.oneOf(EMPLOYERS)), around()),
                () -> new CorrectEmployer(
                        employer(), dice.oneOf(List.of("Werkgever", "De Werkgever")), ADDRESS, "Schrijffout."),
                () -> signing(employer(), pact(), around()),
                () -> new PledgePlaces(
                        employer(),
                        pact(),
                        SchoolYear.of(around()),
                        dice.oneOf(CREBOS),
                        EducationLevel.MBO_3,
                        dice.between(0, 2)),
                () -> new PlanYear(
                        employer(),
                        SchoolYear.of(today),
                        List.of(new PlannedDepartment(
                                "ICT", BAKER, EducationLevel.MBO_3, 2, period(), maybe(this::mentor)))),
                () -> new AnythingDecided(dice).on(today),
                () -> new AnythingDecided(dice).on(today),
                () -> new AnythingDecided(dice).on(today),
                () -> new AnythingDecided(dice).on(today));
    }

    private List<Supplier<Object>> ofSchoolsAndStudents() {
        return List.of(
                () -> registration(dice.oneOf(SCHOOLS), dice.oneOf(List.of("School", "Andere school"))),
                () -> new AppointStaff(
                        school(), SUPERVISOR, dice.oneOf(List.of(StaffRole.values())), contactOf(SUPERVISOR, "Sam")),
                () -> new PublishPeriods(
                        school(), dice.oneOf(CREBOS), List.of(new PublishedPeriod("voorjaar", period()))),
                () -> new EndAppointment(school(), SUPERVISOR, dice.oneOf(List.of(StaffRole.values())), around()),
                () -> new CorrectSchool(school(), dice.oneOf(List.of("School", "De School")), "Schrijffout."),
                () -> new SetSigningPolicy(school(), dice.chance(0.5), Set.of(dice.oneOf(List.of(StaffRole.values())))),
                () -> registration(dice.oneOf(STUDENTS), dice.between(1, 2)),
                () -> new UpdateProfile(student(), dice.oneOf(List.of(PROFILE, PROFILE, Profile.EMPTY))),
                () -> new StartSearch(student(), period()),
                () -> new EscalateSearch(student(), maybe(this::placement)),
                () -> new AssignSearchOwner(student(), supervisorOf(school())),
                () -> new EndSearch(student(), dice.oneOf(List.of(SearchEnd.values()))),
                () -> new RequestSupport(student(), words()),
                () -> new NameGuardian(student(), MENTOR, contactOf(MENTOR, "Kim")),
                () -> correction(dice.oneOf(STUDENTS), dice.oneOf(CREBOS)),
                () -> new LeaveSchool(student(), today, Personal.of(MENTOR, LeavingReason.MOVED)),
                () -> new AnythingSignalled(dice).on(today),
                // twice: a signal is raised before anybody looks at it
                () -> new AnythingSignalled(dice).on(today));
    }

    private List<Supplier<Object>> ofOffers() {
        return List.of(
                () -> new OfferPlacement(
                        offer(),
                        employer(),
                        Places.seats(dice.between(1, 3))
                                .in(period())
                                .with(mentor())
                                .terms()),
                () -> new ReviseOffer(
                        offer(),
                        Places.seats(dice.between(1, 3))
                                .of(dice.oneOf(CREBOS))
                                .in(period())
                                .with(mentor())
                                .terms(),
                        "Anders."),
                () -> new ReconfirmOffer(offer()),
                () -> new AskForReconfirmation(offer()),
                () -> new ExpireOffer(offer()),
                () -> new ReconsiderOffer(offer()),
                () -> new WithdrawOffer(offer(), "Verhuizing."),
                () -> new ProposeCandidate(offer(), student()),
                () -> ofCandidacy(InviteCandidate::new),
                () -> ofCandidacy(AcceptCandidate::new),
                () -> ofCandidacy((offer, id) -> new RejectCandidate(
                        offer, id, dice.oneOf(List.of(RejectionReason.values())), maybe(() -> "ervaring"), words())),
                () -> ofCandidacy(ConfirmCandidate::new),
                () -> ofCandidacy(RemindOfCandidacy::new),
                () -> ofCandidacy(ExpireCandidacy::new),
                () -> ofCandidacy(ReconsiderCandidate::new),
                () -> ofCandidacy((offer, id) ->
                        new WithdrawCandidate(offer, id, dice.oneOf(List.of(WithdrawalReason.values())))));
    }

    private List<Supplier<Object>> ofPlacements() {
        return List.of(
                () -> new DrawUpAgreement(placement(), content()),
                () -> new AmendAgreement(placement(), content(), words()),
                () -> new DelegateSigning(
                        placement(), signatory(), mentor(), Personal.of(MENTOR, new Signer("Mo", "praktijkopleider"))),
                () -> new SignAgreement(
                        placement(),
                        dice.between(1, 2),
                        signatory(),
                        Personal.of(MENTOR, new Signer("Mo", "praktijkopleider")),
                        dice.oneOf(List.of(SignatureMethod.values())),
                        dice.oneOf(List.of(World.DOCUMENT, "e".repeat(64)))),
                () -> new RefuseSignature(placement(), dice.between(1, 2), signatory(), words()),
                () -> new StartPlacement(placement()),
                () -> new ReleaseStudent(placement(), around()),
                () -> new HoldStartGesprek(placement(), report(), words(), words(), words()),
                () -> new HoldMidtermCheck(placement(), dice.between(1, 3), report(), words(), dice.chance(0.5)),
                () -> new HoldEindGesprek(placement(), report(), words()),
                () -> new HoldExitConversation(placement(), report()),
                () -> new ExemptConversation(placement(), conversation(), words()),
                () -> new AnswerPrivately(
                        placement(),
                        conversation(),
                        Personal.of(SANNE, new PrivateAnswer(dice.between(1, 5), Optional.of("Veilig.")))),
                () -> new ScheduleConversation(placement(), conversation(), appointmentOn(around(), dice)),
                () -> new CancelAppointment(placement(), conversation()),
                () -> new JudgeStudent(placement(), dice.oneOf(List.of(Judgement.values())), words()),
                () -> new DecideOutcome(placement(), dice.oneOf(List.of(Outcome.values())), words()),
                () -> new CompletePlacement(placement(), dice.between(1, 900)),
                () -> new TerminatePlacement(
                        placement(),
                        party(),
                        Personal.of(SANNE, dice.oneOf(List.of(TerminationReason.values()))),
                        around(),
                        words()),
                () -> new CancelPlacement(placement(), party(), words()),
                () -> new InterruptPlacement(placement(), around(), maybe(this::around), words()),
                () -> new ResumePlacement(placement(), around()),
                () -> new ReportNoShow(placement(), around()),
                () -> new SolveReplacement(
                        placement(),
                        dice.oneOf(List.of(ReplacementOutcome.values())),
                        maybe(this::around),
                        maybe(this::placement)),
                () -> new RequireReplacement(placement(), dice.oneOf(List.of(ReplacementCause.values())), around()),
                () -> new DeclareReplacementOverdue(placement(), around()),
                () -> new RemindOfConversation(placement(), conversation(), around()),
                () -> new RemindAfterInterruption(placement(), around()),
                () -> new RemindOfSigning(placement(), around()),
                () -> new CorrectRealisedHours(placement(), dice.between(1, 900), words()),
                () -> new CorrectConversation(placement(), conversation(), report(), words()),
                () -> new CorrectSchoolDecision(placement(), dice.oneOf(List.of(Outcome.values())), words(), words()),
                () -> new RecordHours(placement(), period(), dice.between(1, 40), party()),
                () -> new ReviewPlacement(placement(), Personal.of(SANNE, new StudentReview(3, 3, 3, 3, 3))),
                () -> new RecordOutflow(placement(), dice.oneOf(List.of(Outflow.values()))),
                () -> new ReplaceMentor(placement(), mentor()),
                () -> new ReplaceSupervisor(placement(), supervisorOf(dice.oneOf(SCHOOLS))));
    }

    /** Mostly one that exists. */
    private <T extends Id> T id(Collection<T> known, Function<UUID, T> unknown) {
        return dice.anyOf(known).filter(_ -> dice.chance(0.95)).orElseGet(() -> unknown.apply(dice.uuid()));
    }

    private EmployerId employer() {
        return id(EMPLOYERS, EmployerId::new);
    }

    private Pact pact() {
        return dice.chance(0.7) ? PACT : new Pact("DORP-2", "Amersfoort");
    }

    private PersonId mentor() {
        return mentorOf(dice.oneOf(EMPLOYERS));
    }

    private SchoolId school() {
        return id(SCHOOLS, SchoolId::new);
    }

    private StudentId student() {
        return id(STUDENTS, StudentId::new);
    }

    private OfferId offer() {
        return id(books.offers.keySet(), OfferId::new);
    }

    private PlacementId placement() {
        return id(books.placements.keySet(), PlacementId::new);
    }

    private interface OnACandidacy {
        Object command(OfferId offer, CandidacyId candidacy);
    }

    private Object ofCandidacy(OnACandidacy ask) {
        var candidacy = id(books.candidacies.keySet(), CandidacyId::new);
        var page = books.candidacies.get(candidacy);
        return ask.command(page == null ? offer() : page.offer, candidacy);
    }

    private AgreementContent content() {
        return dice.anyOf(books.placements.values())
                .map(placement -> Agreements.on(placement.place)
                        .supervisedBy(supervisorOf(dice.oneOf(SCHOOLS)))
                        .hours(dice.between(1, 40))
                        .in(dice.chance(0.7) ? placement.place.period() : period())
                        .content())
                .orElseGet(() -> Agreements.on(Places.seats(1).confirmedFor(SANNE, NORTH, BAKERY))
                        .content());
    }

    private Party party() {
        return dice.oneOf(List.of(Party.values()));
    }

    private Signatory signatory() {
        return dice.oneOf(List.of(Signatory.values()));
    }

    private Conversation conversation() {
        return dice.oneOf(List.of(
                Conversation.START_GESPREK,
                Conversation.midtermCheck(dice.between(1, 3)),
                Conversation.EIND_GESPREK,
                Conversation.EXIT_CONVERSATION));
    }

    private ConversationReport report() {
        var present = EnumSet.allOf(Party.class);
        if (dice.chance(0.3)) {
            present.remove(party());
        }
        return new ConversationReport(around(), ConversationForm.ONLINE, present, Map.of(), words(), List.of());
    }

    private LocalDate around() {
        return today.plusDays(dice.between(-40, 20));
    }

    private Period period() {
        var start = today.plusDays(dice.between(-10, 60));
        return new Period(start, start.plusDays(dice.between(0, 300)));
    }

    private Personal<String> words() {
        return told(SANNE, dice.oneOf(List.of("Ja.", "Nee.")));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return dice.chance(0.5) ? Optional.of(value.get()) : Optional.empty();
    }
}
