package nl.stagepact.projections.kit;

import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.SANNES_CANDIDACY;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.uuid;

import java.time.Instant;
import java.util.Optional;
import nl.stagepact.domain.retaliation.Assessment;
import nl.stagepact.domain.retaliation.RetaliationEvent.RetaliationSignalled;
import nl.stagepact.domain.retaliation.RetaliationEvent.SignalAssessed;
import nl.stagepact.domain.retaliation.Setback;
import nl.stagepact.domain.retaliation.SetbackKind;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.SignalId;

/** What befalls Sanne after she has reported the bakery. */
public final class Signalling {

    public static final ReportId SANNES_REPORT = new ReportId(uuid("Sanne's report"));

    private Signalling() {}

    public static SignalId signal(SetbackKind kind) {
        return SignalId.of(SANNES_REPORT, kind.name());
    }

    /** In Sanne's placement; her school knows of the report. */
    public static RetaliationSignalled signalled(SetbackKind kind) {
        return signalled(kind, BAKERY, Optional.of(NORTH));
    }

    public static RetaliationSignalled signalled(SetbackKind kind, EmployerId where, Optional<SchoolId> school) {
        var setback = new Setback(
                kind,
                Instant.parse("2027-03-02T10:15:00Z").plusSeconds(kind.ordinal()),
                where,
                Optional.of(SANNES_CANDIDACY),
                Optional.of(SANNES_PLACEMENT));
        return new RetaliationSignalled(signal(kind), SANNES_REPORT, BAKERY, setback, school, 1);
    }

    public static SignalAssessed assessed(SetbackKind kind, Assessment assessment, String reason) {
        return new SignalAssessed(signal(kind), SANNES_REPORT, assessment, Personal.of(SANNES_REPORT, reason));
    }
}
