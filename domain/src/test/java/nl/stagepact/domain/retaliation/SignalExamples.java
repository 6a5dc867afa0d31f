package nl.stagepact.domain.retaliation;

import static nl.stagepact.domain.kit.Cast.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.retaliation.RetaliationEvent.RetaliationSignalled;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.shared.SignalId;

/** Sanne reported the bakery at her school in the north, and then the bakery ended her placement. */
final class SignalExamples {

    static final ReportId REPORT = new ReportId(uuid("Sanne's report"));
    static final SignalId SIGNAL = SignalId.of(REPORT, "which nobody knows:the termination");
    static final CandidacyId CANDIDACY = CandidacyId.of(OFFER, SANNE, 1);
    static final PlacementId PLACEMENT = PlacementId.of(CANDIDACY);
    static final Instant THEN = Instant.parse("2027-03-02T10:15:00Z");
    static final Setback TERMINATION =
            new Setback(SetbackKind.TERMINATION, THEN, BAKERY, Optional.of(CANDIDACY), Optional.of(PLACEMENT));

    private SignalExamples() {}

    static List<RetaliationSignalled> signalled() {
        return List.of(new RetaliationSignalled(SIGNAL, REPORT, BAKERY, TERMINATION, Optional.of(NORTH), 1));
    }

    /** The school doesn't know that there is a report. */
    static List<RetaliationSignalled> signalledToSbbAlone() {
        return List.of(new RetaliationSignalled(SIGNAL, REPORT, BAKERY, TERMINATION, Optional.empty(), 1));
    }

    static Actor theConfidant() {
        return staffOf(NORTH, new PersonId(uuid("the confidant in the north")), Role.CONFIDANT, Scope.OWN_ORGANISATION);
    }

    static Actor aConfidantElsewhere() {
        return staffOf(SOUTH, new PersonId(uuid("a confidant in the south")), Role.CONFIDANT, Scope.OWN_ORGANISATION);
    }
}
