package nl.stagepact.domain.laws;

import static nl.stagepact.domain.kit.Cast.told;
import static nl.stagepact.domain.kit.Cast.uuid;
import static nl.stagepact.domain.laws.Townspeople.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.retaliation.Assessment;
import nl.stagepact.domain.retaliation.RetaliationCommand;
import nl.stagepact.domain.retaliation.RetaliationCommand.AssessSignal;
import nl.stagepact.domain.retaliation.RetaliationCommand.SignalRetaliation;
import nl.stagepact.domain.retaliation.Setback;
import nl.stagepact.domain.retaliation.SetbackKind;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SignalId;

/** Anything about what befell somebody who had reported. */
record AnythingSignalled(Dice dice) {

    private static final ReportId REPORT = new ReportId(uuid("a report"));
    private static final List<SignalId> SIGNALS =
            List.of(SignalId.of(REPORT, "one thing"), SignalId.of(REPORT, "another"));

    RetaliationCommand on(LocalDate today) {
        var signal = dice.oneOf(SIGNALS);
        return dice.chance(0.5)
                ? new SignalRetaliation(signal, REPORT, employer(), setback(today), dice.anyOf(SCHOOLS), 1)
                : new AssessSignal(signal, dice.oneOf(List.of(Assessment.values())), told(REPORT, "Gezien."));
    }

    private EmployerId employer() {
        return dice.oneOf(EMPLOYERS);
    }

    private Setback setback(LocalDate today) {
        return new Setback(
                dice.oneOf(List.of(SetbackKind.values())),
                today.atStartOfDay(BusinessDay.ZONE).toInstant(),
                employer(),
                Optional.empty(),
                Optional.empty());
    }
}
