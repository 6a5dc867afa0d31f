package nl.stagepact.application.report;

import nl.stagepact.application.report.ReportAnswer.Sentences;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.projections.report.ReportDesk.Report;

/** What whoever reported can expect now. */
final class NextStep {

    private NextStep() {}

    static Sentences of(Report report) {
        boolean atSchool = report.desk() == Desk.SCHOOL;
        return switch (report.status()) {
            case RECEIVED ->
                new Sentences(
                        "De melding is ontvangen. Binnen drie werkdagen komt er een antwoord.",
                        "The report was received. An answer comes within three working days.");
            case ACKNOWLEDGED ->
                atSchool
                        ? new Sentences(
                                "De vertrouwenspersoon van de school heeft de melding en gaat ermee verder.",
                                "The school's confidant has the report and goes on with it.")
                        : new Sentences(
                                "SBB heeft de melding en bekijkt of er een onderzoek komt.",
                                "SBB has the report and looks whether to investigate.");
            case COUNTED ->
                new Sentences(
                        "De melding telt mee in de cijfers. Er volgt geen onderzoek.",
                        "The report counts in the figures. No investigation follows.");
            case REFERRED ->
                new Sentences(
                        "Een andere instantie gaat met de melding verder.",
                        "Another authority goes on with the report.");
            case INVESTIGATED ->
                new Sentences(
                        "SBB onderzoekt de melding en hoort het leerbedrijf en de school.",
                        "SBB investigates the report, and hears the employer and the school.");
            case AWAITING_APPROVAL ->
                new Sentences(
                        "Het onderzoek is klaar. Een tweede medewerker van SBB kijkt mee.",
                        "The investigation is finished. A second officer of SBB has a look.");
            case DECIDED ->
                new Sentences(
                        "SBB heeft besloten. Bezwaar maken kan tot en met de genoemde datum.",
                        "SBB has decided. An objection can be made up to and with the date that is named.");
            case OBJECTED ->
                new Sentences(
                        "Er is bezwaar gemaakt tegen het besluit. SBB beslist daarover.",
                        "An objection was made to the decision. SBB decides on it.");
            case CLOSED -> new Sentences("De zaak is gesloten.", "The case was closed.");
            case WITHDRAWN -> new Sentences("De melding is ingetrokken.", "The report was withdrawn.");
        };
    }
}
