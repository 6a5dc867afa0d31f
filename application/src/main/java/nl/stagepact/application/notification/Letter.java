package nl.stagepact.application.notification;

import java.util.List;
import java.util.Optional;

/**
 * A written mail, before it has a shape: what happened, what the reader can do, and where to read more. The layouts for
 * HTML and text show exactly this.
 *
 * @param details what it is about, as label and value
 * @param plan the conversations that are planned; only at the start
 * @param sections what was written down of a conversation
 * @param reason why the reader gets it
 */
record Letter(
        String language,
        String subject,
        String greeting,
        String what,
        List<Line> details,
        Optional<Plan> plan,
        List<Section> sections,
        String todoHeading,
        String todo,
        String button,
        String link,
        String reason,
        String automatic) {

    record Line(String label, String value) {}

    /** @param lines one for each point; a single one is a paragraph */
    record Section(String heading, List<String> lines) {}

    record Plan(String heading, List<Planned> conversations) {}

    record Planned(String label, String value, boolean isRequired) {}
}
