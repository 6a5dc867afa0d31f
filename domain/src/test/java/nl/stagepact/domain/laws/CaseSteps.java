package nl.stagepact.domain.laws;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.laws.NextSteps.by;
import static nl.stagepact.domain.laws.Townspeople.*;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.domain.laws.CaseBooks.CasePage;
import nl.stagepact.domain.report.*;
import nl.stagepact.domain.report.InquiryCommand.*;
import nl.stagepact.domain.report.IntakeCommand.*;
import nl.stagepact.domain.report.ReportTermCommand.*;
import nl.stagepact.domain.report.VerdictCommand.*;
import nl.stagepact.domain.report.VerdictEvent.ReportDecided;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.shared.StudentId;

/** What somebody would ask of a case: mostly sensible, now and then by somebody else than it should be. */
record CaseSteps(Dice dice, CaseBooks books) {

    private static final int CASES = 3;
    static final List<PersonId> OFFICERS = Stream.of("first", "second", "third")
            .map(which -> new PersonId(uuid(which + " officer")))
            .toList();

    Step.Ask on(LocalDate today) {
        long open = books.cases.values().stream()
                .filter(page -> !page.status.isOver())
                .count();
        if (open < CASES) {
            return report(today);
        }
        var id = dice.oneOf(List.copyOf(books.cases.keySet()));
        var page = books.cases.get(id);
        var possible = new ArrayList<>(sensible(today, id, page));
        possible.add(of(page.investigator, new OpenCase(id, dice.uuid(), dice.oneOf(List.of(CasePurpose.values())))));
        possible.add(new Asked(asStudent(student(page)), supplement(today, id)));
        possible.add(new Asked(
                Actor.application(),
                dice.oneOf(List.<Object>of(
                        new RemindOfAcknowledgement(id, page.acknowledgedBy),
                        new RemindOfInvestigation(id, page.decidedBy.orElse(today)),
                        new RemindOfHearing(id, page.heardBy.orElse(today)),
                        new RemindOfObjection(id, page.judgedBy.orElse(today)),
                        new ReceiveEmployersObjection(id, today, words(id))))));
        possible.add(inAnyOrder(today, id));
        var asked = dice.oneOf(possible);
        var actor = dice.chance(0.1) ? somebody(page) : asked.actor();
        return by(today, actor, asked.command());
    }

    private record Asked(Actor actor, Object command) {}

    private Step.Ask report(LocalDate today) {
        var id = new ReportId(dice.uuid());
        var student = dice.oneOf(STUDENTS);
        var desk = dice.chance(0.3) ? Desk.SCHOOL : Desk.SBB;
        var wish = dice.chance(0.6) ? ReportWish.INVESTIGATE : dice.oneOf(List.of(ReportWish.values()));
        var account = new Account(
                "Iets.", Optional.of(today.minusDays(dice.between(-1, 9))), Optional.empty(), Set.of(Ground.AGE));
        var matter = new ReportedMatter(
                Phase.SEARCHING,
                dice.oneOf(EMPLOYERS),
                dice.chance(0.9) ? Optional.of(schoolOf(student)) : Optional.empty(),
                Optional.of(student),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var reporter = new Reporter(ReporterRole.STUDENT, Optional.of(student), Optional.empty(), Optional.empty());
        return by(
                today,
                asStudent(student),
                new ReportDiscrimination(id, reporter, matter, desk, Personal.of(id, account), wish, consents()));
    }

    private List<Asked> sensible(LocalDate today, ReportId id, CasePage page) {
        var desk = page.desk == Desk.SBB ? officer() : confidant(page);
        return switch (page.status) {
            case RECEIVED ->
                List.of(
                        new Asked(desk, new AcknowledgeReport(id)),
                        new Asked(desk, new AcknowledgeReport(id)),
                        new Asked(confidant(page), new TransferReport(id, consents())));
            case ACKNOWLEDGED -> acknowledged(id, page, desk);
            case COUNTED, REFERRED -> List.of(new Asked(desk, new CloseReport(id, words(id))));
            case INVESTIGATED -> investigated(today, id, page);
            case AWAITING_APPROVAL ->
                List.of(
                        new Asked(another(page), new ApproveDecision(id, number(page))),
                        new Asked(another(page), new ApproveDecision(id, number(page))),
                        new Asked(another(page), new ReturnDecision(id, number(page), words(id))));
            case DECIDED -> decided(today, id, page);
            case OBJECTED ->
                List.of(new Asked(
                        another(page),
                        new DecideCaseObjection(
                                id,
                                number(page),
                                dice.anyOf(page.objections).orElse(ObjectingParty.SCHOOL),
                                dice.oneOf(List.of(CaseObjectionOutcome.values())),
                                words(id))));
            case CLOSED, WITHDRAWN -> List.of();
        };
    }

    private List<Asked> acknowledged(ReportId id, CasePage page, Actor desk) {
        if (page.desk == Desk.SCHOOL) {
            return List.of(
                    new Asked(desk, new TransferReport(id, consents())),
                    new Asked(desk, new CloseReport(id, words(id))));
        }
        if (page.reported.wish() == ReportWish.COUNT_ONLY) {
            return List.of(new Asked(desk, new CountReportOnly(id)));
        }
        return List.of(
                new Asked(desk, new AssignInvestigator(id, dice.oneOf(OFFICERS))),
                new Asked(desk, new AssignInvestigator(id, dice.oneOf(OFFICERS))),
                dice.chance(0.2)
                        ? new Asked(desk, new ReferReport(id, dice.oneOf(List.of(Authority.values())), words(id)))
                        : new Asked(asStudent(student(page)), new CountReportOnly(id)));
    }

    private List<Asked> investigated(LocalDate today, ReportId id, CasePage page) {
        if (page.investigator.isEmpty()) {
            return List.of(new Asked(officer(), new AssignInvestigator(id, dice.oneOf(OFFICERS))));
        }
        var steps = new ArrayList<Asked>();
        for (var party : HeardParty.values()) {
            if (!page.heard.contains(party)) {
                steps.add(of(page.investigator, hear(today, id, party)));
            }
        }
        if (!page.found) {
            steps.add(of(page.investigator, findings(id)));
        }
        boolean ready = page.found && page.heard.size() == HeardParty.values().length;
        steps.add(of(page.investigator, ready ? decide(today, id) : urgent(id)));
        return steps;
    }

    private List<Asked> decided(LocalDate today, ReportId id, CasePage page) {
        if (page.isProvisional()) {
            return investigated(today, id, page);
        }
        return List.of(
                new Asked(officer(), new CloseReport(id, words(id))),
                new Asked(
                        officer(),
                        new LodgeCaseObjection(
                                id, number(page), dice.oneOf(List.of(ObjectingParty.values())), today, words(id))));
    }

    private Object hear(LocalDate today, ReportId id, HeardParty party) {
        var moment = today.plusDays(dice.between(0, 9)).atTime(15, 0).toInstant(ZoneOffset.UTC);
        return dice.oneOf(List.<Object>of(
                new InviteToHearing(id, party, new Hearing(moment, HearingForm.ONLINE, words(id))),
                new HoldHearing(id, party, today, HearingForm.ONLINE, words(id)),
                new WaiveHearing(id, party, dice.oneOf(List.of(WaiverReason.values())), words(id))));
    }

    private RecordFindings findings(ReportId id) {
        boolean presumed = dice.chance(0.8);
        var finding = new Finding(Ground.AGE, presumed, dice.chance(0.2), "Een bericht.");
        return new RecordFindings(id, Personal.of(id, List.of(finding)));
    }

    /** At times the same words, or of a day to come. */
    private SupplementReport supplement(LocalDate today, ReportId id) {
        var day = today.minusDays(dice.between(-1, 1));
        return new SupplementReport(id, Personal.of(id, new Supplement("Nog iets.", Optional.of(day))));
    }

    private DecideReport decide(LocalDate today, ReportId id) {
        var kind = dice.oneOf(List.of(MeasureKind.values()));
        var until = kind == MeasureKind.IMPROVEMENT || kind == MeasureKind.SUSPENSION
                ? Optional.of(today.plusDays(dice.between(0, 40)))
                : Optional.<LocalDate>empty();
        return dice.chance(0.2)
                ? new DecideReport(id, DecisionOutcome.INSUFFICIENT, Optional.empty(), words(id))
                : founded(id, new Measure(kind, Set.of(), until, false));
    }

    private DecideReport urgent(ReportId id) {
        return founded(id, new Measure(MeasureKind.SUSPENSION, Set.of(BAKER), Optional.empty(), true));
    }

    private static DecideReport founded(ReportId id, Measure measure) {
        return new DecideReport(id, DecisionOutcome.FOUNDED, Optional.of(measure), words(id));
    }

    /** What comes too early or too late, mostly. */
    private Asked inAnyOrder(LocalDate today, ReportId id) {
        var page = books.cases.get(id);
        var officer = dice.oneOf(OFFICERS);
        return dice.oneOf(List.of(
                new Asked(asStudent(student(page)), new WithdrawReport(id, Optional.empty())),
                of(Optional.of(officer), new DeclareConflict(id, officer, words(id))),
                of(page.investigator, decide(today, id)),
                of(page.investigator, findings(id)),
                of(page.investigator, hear(today, id, dice.oneOf(List.of(HeardParty.values())))),
                of(page.investigator, new AssignInvestigator(id, officer)),
                of(page.investigator, new AssignInvestigator(id, new PersonId(dice.uuid()))),
                of(page.investigator, new ReferReport(id, Authority.POLICE, words(id))),
                of(page.investigator, new CloseReport(id, words(id)))));
    }

    private Consents consents() {
        return new Consents(dice.chance(0.8), dice.chance(0.5), false);
    }

    private Actor somebody(CasePage page) {
        return dice.oneOf(List.of(officer(), confidant(page), asStudent(dice.oneOf(STUDENTS)), Actor.application()));
    }

    /** Than who investigates. */
    private Actor another(CasePage page) {
        return officer(dice.oneOf(OFFICERS.stream()
                .filter(each -> page.investigator.filter(each::equals).isEmpty())
                .toList()));
    }

    private Actor officer() {
        return officer(dice.oneOf(OFFICERS));
    }

    private Asked of(Optional<PersonId> investigator, Object command) {
        return new Asked(officer(investigator.orElse(OFFICERS.getFirst())), command);
    }

    private static Actor officer(PersonId person) {
        return new Actor(
                "https://login.example|" + person,
                Optional.of(person.value()),
                Optional.of(uuid("SBB")),
                OrganisationType.SBB,
                Set.of(Role.SBB_INVESTIGATOR),
                Scope.ANY);
    }

    private static Actor confidant(CasePage page) {
        var school = schoolOf(student(page));
        return staffOf(school, new PersonId(uuid("confidant of " + school)), Role.CONFIDANT, Scope.OWN_ORGANISATION);
    }

    private static StudentId student(CasePage page) {
        return page.reported.reporter().studentId().orElseThrow();
    }

    private static int number(CasePage page) {
        return page.decided.map(ReportDecided::number).orElse(1);
    }

    private static Personal<String> words(ReportId id) {
        return told(id, "Goed.");
    }
}
