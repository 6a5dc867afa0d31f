package nl.stagepact.application.halfyear;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.stagepact.application.halfyear.Deed.Appoints;
import nl.stagepact.application.halfyear.Deed.CallsOff;
import nl.stagepact.application.halfyear.Deed.DrawsUp;
import nl.stagepact.application.halfyear.Deed.Exempts;
import nl.stagepact.application.halfyear.Deed.Holds;
import nl.stagepact.application.halfyear.Deed.Interrupts;
import nl.stagepact.application.halfyear.Deed.Refuses;
import nl.stagepact.application.halfyear.Deed.Signs;
import nl.stagepact.application.halfyear.Deed.Simple;
import nl.stagepact.application.halfyear.Deed.Terminates;
import nl.stagepact.application.identity.Membership;
import nl.stagepact.application.reliability.Client;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.PlacementId;

/** One life over HTTP: each deed is somebody's ordinary request. */
final class Played {

    private final Life life;
    private final Region region;
    private final Supplier<Client> client;
    private final Map<String, Life> matters;

    private String student = "";
    private String offer = "";
    private String candidacy = "";
    private String placement = "";
    private int version;

    /** @param matters gets the ids of whatever this life is about */
    Played(Life life, Region region, Supplier<Client> client, Map<String, Life> matters) {
        this.life = life;
        this.region = region;
        this.client = client;
        this.matters = matters;
    }

    boolean hasPlansFor(LocalDate day) {
        return !life.on(day).isEmpty();
    }

    void live(LocalDate day) {
        for (var deed : life.on(day)) {
            try {
                does(day, deed);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("%s on %s of life %s".formatted(deed, day, life), failed);
            }
        }
    }

    private void does(LocalDate day, Deed deed) {
        switch (deed) {
            case Simple simple -> does(day, simple);
            case DrawsUp(var end) -> {
                version++;
                school("agreements", agreement(end));
            }
            case Signs(var side) ->
                act(signer(side), "agreements/" + version + "/signatures", """
                    {"party": "%s", "signerName": "Iemand", "signerRole": "tekenbevoegd", "method": "IN_STAGEPACT",
                     "documentSha256": "%s"}""".formatted(side, document(signer(side))));
            case Refuses(var side) -> act(signer(side), "agreements/" + version + "/refusals", """
                    {"party": "%s", "reason": "De uren kloppen niet."}""".formatted(side));
            case Appoints(var conversation, var at) ->
                client.get()
                        .put(supervisor(), path("conversations/" + conversation + "/appointment"), """
                            {"startsAt": "%s", "minutes": 45, "form": "ON_SITE", "where": "Lokaal 1"}""".formatted(
                                        at.atZone(BusinessDay.ZONE).toOffsetDateTime()))
                        .acknowledged();
            case CallsOff(var conversation) ->
                client.get()
                        .delete(supervisor(), path("conversations/" + conversation + "/appointment"))
                        .acknowledged();
            case Holds(var conversation) ->
                act(supervisor(), "conversations/" + conversation + "/report", report(day, conversation));
            case Exempts(var conversation) -> school("conversations/" + conversation + "/exemption", """
                    {"reason": "Al besproken."}""");
            case Interrupts(var until) -> school("interruptions", """
                    {"fromDate": "%s", "expectedUntilDate": "%s", "reason": "Een operatie."}""".formatted(day, until));
            case Terminates(var last, var asksReplacement) ->
                school("termination", """
                    {"reason": "%s", "lastDate": "%s", "explanation": "Het ging niet."}""".formatted(asksReplacement ? "UNSAFE" : "CONDUCT", last));
        }
    }

    private void does(LocalDate day, Simple deed) {
        switch (deed) {
            case OFFERS -> {
                offer = post(region.employer(life).coordinator(), "/offers", offer())
                        .id();
                matters.put(offer, life);
            }
            case RECONFIRMS -> post(region.employer(life).coordinator(), "/offers/" + offer + "/reconfirmations", "{}");
            case SEARCHES -> search();
            case PROPOSES -> {
                candidacy = post(coordinator(), "/offers/" + offer + "/candidacies", """
                        {"studentId": "%s"}""".formatted(student))
                        .id();
                placement = PlacementId.of(new CandidacyId(UUID.fromString(candidacy)))
                        .toString();
                matters.put(candidacy, life);
                matters.put(placement, life);
            }
            case INVITES -> answer("invitation", "{}");
            case ACCEPTS -> answer("acceptance", "{}");
            case REJECTS -> answer("rejection", """
                    {"reason": "CAPACITY", "explanation": "Wij hebben geen plek."}""");
            case WITHDRAWS -> post(coordinator(), "/candidacies/" + candidacy + "/withdrawal", "{}");
            case CONFIRMS -> post(student(), "/candidacies/" + candidacy + "/confirmation", "{}");
            case STARTS -> school("start", "{}");
            case RESUMES -> school("resumption", """
                    {"resumedDate": "%s"}""".formatted(day));
            case JUDGES -> act(region.employer(life).mentor(), "employer-judgement", """
                    {"judgement": "GOOD", "explanation": "Precies."}""");
            case DECIDES -> act(supervisor(), "school-decision", """
                    {"outcome": "PASSED", "explanation": "Gehaald."}""");
            case COMPLETES -> school("completion", """
                    {"realisedHours": 80}""");
            case CANCELS -> school("cancellation", """
                    {"reason": "Toch niet."}""");
            case SOLVES_REPLACEMENT -> post(coordinator(), "/replacements/" + placement + "/outcome", """
                    {"outcome": "TERMINATED"}""");
        }
    }

    /** What is signed, by its digest. */
    private String document(Membership signer) {
        var agreement = client.get()
                .get(signer, "/api/v1" + path("agreements/" + version))
                .acknowledged();
        return agreement.json().at("/document/sha256").asString();
    }

    private void search() {
        student = post(coordinator(), "/students", """
                {"schoolId": "%s", "studentNumber": "%d", "contact": %s, "programme": "%s", "level": "MBO_4",
                 "learningPath": "BOL", "year": 2}""".formatted(
                                region.school(life).id(),
                                800_000 + life.number(),
                                Region.contact(Reader.STUDENT, life.number()),
                                Region.CREBO))
                .id();
        matters.put(student, life);
        client.get()
                .put(coordinator(), "/students/" + student + "/profile", """
                        {"year": 2, "type": "WORKING", "themes": ["software"], "region": "Amersfoort", "motivation": "Leren.",
                         "availability": {"fromDate": "%s", "daysPerWeek": 4, "hoursPerWeek": 32}}""".formatted(life.startDate()))
                .acknowledged();
        post(coordinator(), "/students/" + student + "/searches", """
                {"period": {"startDate": "%s", "endDate": "%s"}}""".formatted(life.startDate(), life.endDate()));
    }

    private String offer() {
        return """
                {"employerId": "%s", "title": "Software maken", "assignment": "Meebouwen", "tasks": ["bouwen"],
                 "department": "ICT", "location": {"postcode": "0001 AA", "municipality": "Amersfoort", "region": "Amersfoort"},
                 "crebo": "%s", "level": "MBO_4", "learningPath": "BOL", "type": "WORKING",
                 "period": {"startDate": "%s", "endDate": "%s"}, "daysPerWeek": 4, "hoursPerWeek": 32, "seats": 1,
                 "mentorId": "%s", "allowancePerDay": 20.00, "characteristics": [], "blind": false}""".formatted(region.employer(life).id(), Region.CREBO, life.startDate(), life.endDate(), mentorId());
    }

    private String agreement(LocalDate end) {
        return """
                {"period": {"startDate": "%s", "endDate": "%s"}, "totalHours": 80, "hoursPerStudyYear": {"2": 80},
                 "supervision": "Wekelijks", "qualificationPart": "Kerntaak 1", "assessment": "Proeve",
                 "earlyDissolution": "In overleg", "mentorId": "%s", "schoolSupervisorId": "%s", "hoursPerWeek": 32,
                 "daysPerWeek": 4%s}""".formatted(
                        life.startDate(),
                        end,
                        mentorId(),
                        supervisor().personId().orElseThrow(),
                        end.equals(life.endDate()) ? "" : ", \"reason\": \"Er is meer te leren.\"");
    }

    private static String report(LocalDate day, String conversation) {
        var more = switch (conversation) {
            case Windows.START -> """
                            , "expectations": "Meedoen", "tasks": "Bouwen", "safety": "Besproken\"""";
            case Windows.END -> """
                            , "employersView": "Zelfstandig\"""";
            case Talks.EXIT -> "";
            default -> """
                            , "progress": "Op schema", "agreedTasksFollowed": true""";
        };
        return """
                {"date": "%s", "form": "ON_SITE", "present": ["STUDENT", "SCHOOL", "EMPLOYER"], "absent": {},
                 "summary": "Goed gesprek.", "agreements": ["Iedere week een plan."]%s}""".formatted(day, more);
    }

    private Membership signer(Deed.Side side) {
        return switch (side) {
            case STUDENT -> student();
            case SCHOOL -> coordinator();
            case EMPLOYER -> region.employer(life).coordinator();
        };
    }

    private Membership student() {
        return region.student(student, life);
    }

    private Membership coordinator() {
        return region.school(life).coordinator();
    }

    private Membership supervisor() {
        return region.school(life).supervisor();
    }

    private UUID mentorId() {
        return region.employer(life).mentor().personId().orElseThrow();
    }

    private String path(String what) {
        return "/placements/" + placement + "/" + what;
    }

    private void school(String what, String json) {
        act(coordinator(), what, json);
    }

    private void act(Membership who, String what, String json) {
        post(who, path(what), json);
    }

    private void answer(String what, String json) {
        post(region.employer(life).coordinator(), "/candidacies/" + candidacy + "/" + what, json);
    }

    /** Without waiting for the views: nobody looks at them here. */
    private Client.Answer post(Membership who, String path, String json) {
        return client.get().post(who, path, json, "Prefer", "respond-async").acknowledged();
    }
}
