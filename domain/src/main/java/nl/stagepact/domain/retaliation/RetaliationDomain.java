package nl.stagepact.domain.retaliation;

import java.util.List;
import nl.stagepact.domain.shared.Commands;

/** What the application registers of this feature. */
public final class RetaliationDomain {

    private RetaliationDomain() {}

    public static Class<?> aggregate() {
        return RetaliationSignal.class;
    }

    public static List<Object> automations(Watches watches, RetaliationPolicy policy, Commands commands) {
        return List.of(new WhenSomebodyWhoReportedMeetsASetbackThenItIsSignalled(watches, policy, commands));
    }
}
