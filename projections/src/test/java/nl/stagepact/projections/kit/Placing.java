package nl.stagepact.projections.kit;

import static nl.stagepact.projections.kit.Cast.MENTOR;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.SPRING;
import static nl.stagepact.projections.kit.Cast.SUPERVISOR;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Happening.place;
import static nl.stagepact.projections.kit.Happening.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.ConversationReport;
import nl.stagepact.domain.placement.Formalities;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.AgreementSigned;
import nl.stagepact.domain.placement.PlacementEvent.EindGesprekHeld;
import nl.stagepact.domain.placement.PlacementEvent.MidtermCheckHeld;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.placement.PlacementEvent.StartGesprekHeld;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.SignatureMethod;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;

/** Events of a placement, with everything in them that an example doesn't care about. */
public final class Placing {

    public static final String DOCUMENT = "0f".repeat(32);

    public static final Formalities THE_THREE_SIGN = new Formalities(
            Set.of(Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER),
            Set.of(StaffRole.COORDINATOR),
            List.of(),
            1,
            1);

    private Placing() {}

    public static PlacementConfirmed placed(StudentId student) {
        var candidacy = CandidacyId.of(OFFER, student, 1);
        return new PlacementConfirmed(PlacementId.of(candidacy), OFFER, candidacy, place(student, SPRING));
    }

    public static AgreementContent content() {
        return new AgreementContent(
                Optional.of(SPRING),
                Optional.of(800),
                Map.of(1, 300, 2, 500),
                Optional.of("weekly"),
                Optional.of("core"),
                Optional.of("portfolio"),
                Optional.of("by consent"),
                Optional.of(MENTOR),
                Optional.of(SUPERVISOR),
                Optional.of(40),
                Optional.of(5));
    }

    /** The same in another period. */
    public static AgreementContent in(Period period) {
        var was = content();
        return new AgreementContent(
                Optional.of(period),
                was.totalHours(),
                was.hoursPerStudyYear(),
                was.supervision(),
                was.qualificationPart(),
                was.assessment(),
                was.earlyDissolution(),
                was.mentorId(),
                was.schoolSupervisorId(),
                was.hoursPerWeek(),
                was.daysPerWeek());
    }

    public static AgreementDrawnUp drawnUp(int version) {
        return new AgreementDrawnUp(SANNES_PLACEMENT, version, content(), Optional.of(THE_THREE_SIGN));
    }

    public static AgreementSigned signed(int version, Signatory party) {
        return new AgreementSigned(
                SANNES_PLACEMENT,
                version,
                party,
                Personal.of(SANNE, new Signer("Somebody", "role")),
                SignatureMethod.IN_STAGEPACT,
                DOCUMENT);
    }

    public static SupervisionPlanned planned() {
        return new SupervisionPlanned(
                SANNES_PLACEMENT,
                1,
                List.of(
                        plan(Conversation.START_GESPREK, "2027-01-18", "2027-02-15"),
                        plan(Conversation.midtermCheck(1), "2027-04-06", "2027-04-26"),
                        plan(Conversation.EIND_GESPREK, "2027-06-16", "2027-07-07")));
    }

    public static PlannedConversation plan(Conversation conversation, String opens, String closes) {
        return new PlannedConversation(conversation, Optional.of(new Window(day(opens), day(closes))));
    }

    public static ConversationReport report(LocalDate date) {
        return new ConversationReport(
                date,
                ConversationForm.ON_SITE,
                Set.of(Party.STUDENT, Party.EMPLOYER),
                Map.of(Party.SCHOOL, told("ill")),
                told("it goes well"),
                List.of(told("be in time"), told("ask more")));
    }

    public static StartGesprekHeld startGesprek(String date) {
        return new StartGesprekHeld(
                SANNES_PLACEMENT,
                report(day(date)),
                Timing.IN_WINDOW,
                told("learn to bake"),
                told("dough"),
                told("shoes; report to the confidant"));
    }

    public static MidtermCheckHeld midtermCheck(String date) {
        return new MidtermCheckHeld(
                SANNES_PLACEMENT, 1, report(day(date)), Timing.IN_WINDOW, told("good progress"), true);
    }

    public static EindGesprekHeld eindGesprek(String date) {
        return new EindGesprekHeld(SANNES_PLACEMENT, report(day(date)), Timing.LATE, told("would hire her"));
    }
}
