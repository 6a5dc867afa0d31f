package nl.stagepact.application.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.audit.AuditOperation.*;
import nl.stagepact.application.audit.Dossier;
import nl.stagepact.application.audit.SealKeyAnswer;
import nl.stagepact.application.audit.VerifiedTrail;
import nl.stagepact.application.exchange.ImportKind;
import nl.stagepact.application.exchange.ImportOperation.*;
import nl.stagepact.application.identity.IdentityOperation.*;
import nl.stagepact.application.notification.NotificationCounts;
import nl.stagepact.application.notification.NotificationOperation.*;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.offer.OfferCommand.*;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.placement.Appointment;
import nl.stagepact.domain.placement.AppointmentCommand.*;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationCommand.*;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.ConversationReport;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.school.PublishedPeriod;
import nl.stagepact.domain.school.SchoolCommand.*;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.student.LeavingReason;
import nl.stagepact.domain.student.SearchEnd;
import nl.stagepact.domain.student.StudentCommand.*;
import nl.stagepact.projections.audit.AuditTrail.*;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.employer.EmployerFile.FindEmployer;
import nl.stagepact.projections.employer.EmployerFile.FindEmployers;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.insight.SupervisionFigures.FindSupervisionFigures;
import nl.stagepact.projections.match.FreshMatches.FindFreshOffers;
import nl.stagepact.projections.match.FreshMatches.FreshOffers;
import nl.stagepact.projections.match.Suggestions.*;
import nl.stagepact.projections.offer.CandidacyDesk.*;
import nl.stagepact.projections.offer.OfferMarket.*;
import nl.stagepact.projections.offer.OfferSearch;
import nl.stagepact.projections.placement.Coverage;
import nl.stagepact.projections.placement.Coverage.FindCoverage;
import nl.stagepact.projections.placement.PlacementBoard.*;
import nl.stagepact.projections.school.SchoolFile;
import nl.stagepact.projections.school.SchoolFile.FindSchool;
import nl.stagepact.projections.school.SchoolFile.FindSchools;
import nl.stagepact.projections.student.StudentFile.*;
import nl.stagepact.projections.student.SupportDesk.*;
import nl.stagepact.projections.student.UnplacedList.FindUnplaced;
import nl.stagepact.projections.supervision.SupervisionAgenda.AgendaCounts;
import nl.stagepact.projections.supervision.SupervisionAgenda.FindAgendaCounts;
import nl.stagepact.projections.supervision.SupervisionAgenda.FindConversations;
import nl.stagepact.projections.supervision.SupervisionAgenda.State;
import nl.stagepact.projections.supervision.SupervisionAgenda.Wanted;

/**
 * One thing asked about the {@link Neighbourhood}, as each row of the matrix names it.
 *
 * @param answer of a query; nothing for a command
 * @param seen what stands in the answer of whoever may see it
 */
record Asked(Object payload, Optional<BiFunction<Acts, Object, Object>> answer, UUID seen) {

    private static final Page ALL = new Page(1, 100, "");
    private static final OfferSearch ANY_OFFER = new OfferSearch(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final LocalDate DAY = LocalDate.parse("2026-11-02");

    static Map<String, Asked> about(Neighbourhood n, UUID mail) {
        var asked = new LinkedHashMap<String, Asked>();
        views(n, asked);
        AskedOfCalendars.about(n, asked);
        AskedOfErasures.about(n, asked);
        var ofThePlacement = Optional.of(n.placement);
        view(asked, new FindNotifications(Optional.empty(), ofThePlacement, List.of(), ALL), Asked::page, mail);
        view(
                asked,
                new CountNotifications(Optional.empty(), ofThePlacement),
                (acts, query) -> {
                    var counts = acts.ask(query, NotificationCounts.class);
                    return counts.queued() + counts.sent() + counts.failed() == 0 ? List.of() : mail;
                },
                mail);
        view(asked, new FindNotification(mail), one(nl.stagepact.application.notification.Notification.class), mail);
        command(asked, "", new ResendNotification(mail));
        // of whoever asks: nobody can ask for another
        view(asked, new FindLanguage(), (acts, query) -> Map.of(acts.find(query, Language.class), mail), mail);
        command(asked, "", new ChooseLanguage(Language.NL));
        seals(asked, mail);
        AskedOfPrivacy.about(n, asked, mail);
        imports(n, asked);
        identity(n, asked);
        employersAndSchools(n, asked);
        offers(n, asked);
        placements(n, asked);
        AskedOnTheWay.about(n, asked);
        AskedOfCases.about(n, asked);
        return asked;
    }

    private static void views(Neighbourhood n, Map<String, Asked> asked) {
        var school = n.school;
        var employer = n.employer;
        BiFunction<Acts, Object, Object> page = Asked::page;
        view(asked, new FindEmployer(employer), one(EmployerFile.Employer.class), employer.value());
        view(asked, new FindEmployers(Optional.empty(), ALL), page, employer.value());
        view(asked, new FindSchool(school), one(SchoolFile.School.class), school.value());
        view(asked, new FindSchools(Optional.empty(), ALL), page, school.value());
        view(asked, new FindStudent(n.placed), one(SeenStudent.class), n.placed.value());
        view(asked, new FindStudents(Optional.empty(), Optional.empty(), ALL), page, n.placed.value());
        view(
                asked,
                new FindUnplaced(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ALL),
                page,
                n.looking.value());
        view(asked, new FindSupport(n.placed), one(Support.class), n.placed.value());
        view(asked, new FindOffer(n.offer), one(SeenOffer.class), n.offer.value());
        view(asked, new FindOffers(ANY_OFFER, DAY, ALL), page, n.offer.value());
        view(
                asked,
                new FindSuggestionsForStudent(n.placed, Optional.empty(), DAY, ALL),
                one(SuggestedOffers.class),
                n.placed.value());
        view(asked, new FindSuggestionsForOffer(n.offer, DAY, ALL), one(SuggestedStudents.class), n.school.value());
        // whoever may ask gets it all, and here that is nothing: everybody was proposed already
        view(
                asked,
                new FindFreshOffers(Instant.EPOCH, DAY),
                (acts, query) -> List.of(acts.ask(query, FreshOffers.class), n.offer.value()),
                n.offer.value());
        view(asked, new FindCandidacy(n.confirmed), one(SeenCandidacy.class), n.confirmed.value());
        view(
                asked,
                new FindCandidacies(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ALL),
                page,
                n.confirmed.value());
        view(asked, new FindLastingCandidacy(n.offer, n.placed), one(SeenCandidacy.class), n.confirmed.value());
        view(
                asked,
                new FindCandidacyTimeline(n.offer, n.confirmed),
                (acts, query) -> acts.ask(query, Timeline.class),
                n.confirmed.value());
        view(asked, new FindPlacement(n.placement), one(SeenPlacement.class), n.placement.value());
        view(asked, new FindPlacementAsOf(n.placement, Instant.now()), one(SeenPlacement.class), n.placement.value());
        view(
                asked,
                new FindPlacements(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ALL),
                page,
                n.placement.value());
        view(
                asked,
                new FindPlacementTimeline(n.placement),
                (acts, query) -> acts.ask(query, Timeline.class),
                n.placement.value());
        view(asked, new FindCoverage(n.placed), one(Coverage.class), n.placed.value());
        view(asked, new FindConversations(Wanted.in(EnumSet.allOf(State.class)), DAY, ALL), page, n.placement.value());
        view(
                asked,
                new FindAgendaCounts(Wanted.owed(), DAY),
                (acts, query) ->
                        acts.ask(query, AgendaCounts.class).counts().isEmpty() ? List.of() : n.placement.value(),
                n.placement.value());
        view(
                asked,
                new FindSupervisionFigures(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), DAY, ALL),
                page,
                n.school.value());
        view(asked, FindEntries.about(Set.of(n.placement), ALL), page, n.placement.value());
    }

    /** Whoever may ask gets it all. */
    static void whole(Map<String, Asked> asked, Object query, Class<?> answer, UUID seen) {
        view(asked, query, (acts, payload) -> List.of(acts.ask(payload, answer), seen), seen);
    }

    private static void seals(Map<String, Asked> asked, UUID seen) {
        whole(asked, new VerifyTrail(Optional.empty(), Optional.empty(), Optional.empty()), VerifiedTrail.class, seen);
        view(
                asked,
                new FindCheckpoints(Optional.empty(), ALL),
                (acts, query) -> List.of(page(acts, query), seen),
                seen);
        var dossier = new MakeDossier(
                seen,
                List.of(new Dossier.About(Dossier.Kind.EMPLOYER, seen)),
                Optional.empty(),
                Optional.empty(),
                "Proef van de rechten");
        command(asked, "", dossier);
        command(asked, "", new NoteSearch(seen, Set.of(), new TreeMap<>(), "Proef van de rechten", 0));
        view(asked, new FindDossiers(Optional.empty(), ALL), (acts, query) -> List.of(page(acts, query), seen), seen);
        whole(asked, new FindSealKey(), SealKeyAnswer.class, seen);
    }

    private static void imports(Neighbourhood n, Map<String, Asked> asked) {
        for (var kind : ImportKind.values()) {
            command(asked, "/" + kind, new CheckImport(UUID.randomUUID(), kind, new byte[0]));
        }
        view(asked, new FindImport(n.file), (acts, query) -> acts.find(query, Object.class), n.file);
        view(asked, new FindImports(ALL), Asked::page, n.file);
        command(asked, "", new ExecuteImport(n.file, false));
        command(asked, "", new DiscardImport(n.file));
    }

    private static void identity(Neighbourhood n, Map<String, Asked> asked) {
        var member = n.membership(Role.COORDINATOR);
        command(asked, "", new AdmitSystem("Systeem", member));
        command(asked, "", new FindSystems());
        command(asked, "", new ExpelSystem("system-1"));
        command(asked, "", new GrantMembership("https://login.school.example", "u-1", member));
        command(asked, "", new FindMemberships());
        command(asked, "", new EndMembership(UUID.randomUUID()));
    }

    private static void employersAndSchools(Neighbourhood n, Map<String, Asked> asked) {
        var school = n.school;
        var contact = Neighbourhood.contact(n.mentor);
        AskedOfEmployers.add(n, asked);
        command(asked, "", new RegisterSchool(school, n.code, "School " + n.code));
        command(asked, "", new AppointStaff(school, n.supervisor, StaffRole.CONFIDANT, contact));
        command(
                asked,
                "",
                new PublishPeriods(
                        school, Neighbourhood.CREBO, List.of(new PublishedPeriod("februari", Neighbourhood.PERIOD))));
        command(asked, "", new EndAppointment(school, n.mentor, StaffRole.CONFIDANT, DAY));
        command(asked, "", new CorrectSchool(school, "School " + n.code, "reden"));
        command(asked, "", new SetSigningPolicy(school, true, Set.of(StaffRole.COORDINATOR)));
        command(asked, "", n.registerStudent(n.looking));
        command(asked, "", new UpdateProfile(n.looking, n.profile(n.looking)));
        command(asked, "", new StartSearch(n.looking, Neighbourhood.PERIOD));
        command(asked, "", new EscalateSearch(n.looking, Optional.empty()));
        command(asked, "", new AssignSearchOwner(n.looking, n.supervisor));
        for (var how : SearchEnd.values()) {
            command(asked, "/" + how, new EndSearch(n.looking, how));
        }
        command(asked, "", new RequestSupport(n.placed, Personal.of(n.placed, "Graag een jobcoach.")));
        command(asked, "", new NameGuardian(n.looking, n.mentor, contact));
        command(asked, "", n.correctRegistration(n.looking));
        command(asked, "", new LeaveSchool(n.looking, DAY, Personal.of(n.looking, LeavingReason.MOVED)));
    }

    private static void offers(Neighbourhood n, Map<String, Asked> asked) {
        command(asked, "", new OfferPlacement(new OfferId(UUID.randomUUID()), n.employer, n.terms()));
        command(asked, "", new ProposeCandidate(n.offer, n.placed));
        command(asked, "", new InviteCandidate(n.offer, n.open));
        command(asked, "", new AcceptCandidate(n.offer, n.open));
        command(
                asked,
                "",
                new RejectCandidate(
                        n.offer,
                        n.confirmed,
                        RejectionReason.CAPACITY,
                        Optional.empty(),
                        Personal.of(n.placed, "Vol.")));
        command(asked, "", new ConfirmCandidate(n.offer, n.confirmed));
        for (var reason : WithdrawalReason.values()) {
            command(asked, "/" + reason, new WithdrawCandidate(n.offer, n.confirmed, reason));
        }
        command(asked, "", new RemindOfCandidacy(n.offer, n.open));
        command(asked, "", new ExpireCandidacy(n.offer, n.open));
        command(asked, "", new ReconsiderCandidate(n.offer, n.open));
        command(asked, "", new ReleaseSeat(n.offer, n.open));
        command(asked, "", new ReviseOffer(n.offer, n.terms(), "reden"));
        command(asked, "", new ReconfirmOffer(n.offer));
        command(asked, "", new AskForReconfirmation(n.offer));
        command(asked, "", new ExpireOffer(n.offer));
        command(asked, "", new ReconsiderOffer(n.offer));
        command(asked, "", new WithdrawOffer(n.offer, "reden"));
    }

    private static void placements(Neighbourhood n, Map<String, Asked> asked) {
        var id = n.placement;
        var note = Personal.of(n.placed, "Notitie.");
        var report = new ConversationReport(
                DAY, ConversationForm.ON_SITE, Set.of(Party.values()), Map.of(), note, List.of());
        command(asked, "", new ConfirmPlacement(id, n.offer, n.confirmed, place(n)));
        command(asked, "", new DrawUpAgreement(id, n.agreement()));
        SigningAsked.of(n, (what, command) -> command(asked, what, command));
        for (var party : Party.values()) {
            command(
                    asked,
                    "/" + party,
                    new TerminatePlacement(
                            id, party, Personal.of(n.placed, TerminationReason.BY_MUTUAL_CONSENT), DAY, note));
        }
        command(asked, "", new StartPlacement(id));
        command(asked, "", new HoldStartGesprek(id, report, note, note, note));
        command(asked, "", new HoldMidtermCheck(id, 1, report, note, true));
        command(asked, "", new HoldEindGesprek(id, report, note));
        command(asked, "", new HoldExitConversation(id, report));
        command(asked, "", new ExemptConversation(id, Conversation.START_GESPREK, note));
        command(
                asked,
                "",
                new ScheduleConversation(
                        id,
                        Conversation.START_GESPREK,
                        new Appointment(Instant.parse("2030-02-03T09:00:00Z"), 45, ConversationForm.ON_SITE, note)));
        command(asked, "", new CancelAppointment(id, Conversation.START_GESPREK));
        command(asked, "", new JudgeStudent(id, Judgement.GOOD, note));
        command(asked, "", new DecideOutcome(id, Outcome.PASSED, note));
        command(asked, "", new CompletePlacement(id, 640));
        command(asked, "", new ReleaseStudent(id, DAY));
        for (var party : Party.values()) {
            command(asked, "/" + party, new CancelPlacement(id, party, note));
        }
    }

    private static ConfirmedPlace place(Neighbourhood n) {
        return new ConfirmedPlace(
                n.placed,
                n.school,
                n.employer,
                n.mentor,
                Neighbourhood.CREBO,
                EducationLevel.MBO_4,
                LearningPath.BOL,
                Neighbourhood.PERIOD,
                4,
                32);
    }

    static void command(Map<String, Asked> asked, String variant, Object payload) {
        put(asked, variant, new Asked(payload, Optional.empty(), new UUID(0, 0)));
    }

    static Object page(Acts acts, Object query) {
        return acts.findPage(query, Object.class);
    }

    static BiFunction<Acts, Object, Object> one(Class<?> type) {
        return (acts, query) -> acts.find(query, type);
    }

    static void view(Map<String, Asked> asked, Object query, BiFunction<Acts, Object, Object> answer, UUID seen) {
        put(asked, "", view(query, answer, seen));
    }

    static Asked view(Object query, BiFunction<Acts, Object, Object> answer, UUID seen) {
        return new Asked(query, Optional.of(answer), seen);
    }

    private static void put(Map<String, Asked> asked, String variant, Asked one) {
        asked.put(one.payload().getClass().getSimpleName() + variant, one);
    }
}
