package nl.stagepact.application.notification;

import java.util.List;
import java.util.Optional;

/**
 * A written mail, before it has a shape: what happened, what the reader can do, and where to read more. The layouts for
 * HTML and text show exactly this.
 *
 * @param details what it is about, as label and value
 * @param plan the conversations that are planned; only at the start
 * @param reason why the reader gets it
 */
record Letter(
        String language,
        String subject,
        String greeting,
        String what,
        List<Line> details,
        Optional<Plan> plan,
        String todoHeading,
        String todo,
        String button,
        String link,
        String reason,
        String automatic) {

    record Line(String label, String value) {}

    record Plan(String heading, List<Planned> conversations) {}

    record Planned(String label, String value, boolean isRequired) {}
}
