package nl.stagepact.application.link;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.stagepact.application.link.Purpose.Judge;
import nl.stagepact.application.link.Purpose.Report;
import nl.stagepact.application.link.Purpose.Sign;
import nl.stagepact.domain.placement.ConversationCommand.HoldEindGesprek;
import nl.stagepact.domain.placement.ConversationCommand.HoldExitConversation;
import nl.stagepact.domain.placement.ConversationCommand.HoldMidtermCheck;
import nl.stagepact.domain.placement.ConversationCommand.HoldStartGesprek;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.ConversationReport;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.PlacementCommand;
import nl.stagepact.domain.placement.PlacementCommand.JudgeStudent;
import nl.stagepact.domain.placement.PlacementCommand.RefuseSignature;
import nl.stagepact.domain.placement.PlacementCommand.SignAgreement;
import nl.stagepact.domain.placement.SignatureMethod;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.projections.placement.PlacementBoard.Placement;

/** The command that a filled-in form stands for; what is wrong with it, the form says. */
final class LinkForms {

    private static final int LONG = 4000;
    private static final int SHORT = 1000;
    private static final int MOST_AGREEMENTS = 50;

    private LinkForms() {}

    /**
     * @param signerName whose link it is
     * @param sha256 of the document that is signed; asked for only then
     */
    static PlacementCommand command(
            Link link, Placement placement, FilledIn form, String signerName, Supplier<String> sha256) {
        return switch (link.purpose()) {
            case Sign sign
            when form.has("act", "refuse") ->
                new RefuseSignature(placement.id(), sign.version(), sign.party(), told(placement, form, "reason"));
            case Sign sign -> {
                if (!form.isChosen("agreed")) {
                    form.lacks("agreed");
                }
                yield new SignAgreement(
                        placement.id(),
                        sign.version(),
                        sign.party(),
                        signer(link, sign, placement, signerName),
                        SignatureMethod.EMAIL_LINK,
                        sha256.get());
            }
            case Report report -> report(report, placement, form);
            case Judge _ ->
                new JudgeStudent(
                        placement.id(), form.one("judgement", Judgement.class), told(placement, form, "explanation"));
        };
    }

    /** As the party announced; a guardian's name stands under the student's key, as the guardian's address does. */
    private static Personal<Signer> signer(Link link, Sign sign, Placement placement, String name) {
        var named = placement.namedSigners().stream()
                .filter(each -> each.party() == sign.party())
                .findFirst()
                .flatMap(each -> each.signer());
        var capacity = switch (link.role()) {
            case GUARDIAN -> "ouder of voogd";
            case MENTOR -> "praktijkopleider";
            default -> "stagebegeleider";
        };
        Id whose = link.role() == Role.GUARDIAN ? placement.studentId() : new PersonId(link.personId());
        return Personal.of(whose, named.orElseGet(() -> new Signer(name, capacity)));
    }

    private static PlacementCommand report(Report report, Placement placement, FilledIn form) {
        var id = placement.id();
        var said = said(placement, form);
        return switch (report.conversation().kind()) {
            case START_GESPREK ->
                new HoldStartGesprek(
                        id,
                        said,
                        told(placement, form, "expectations"),
                        told(placement, form, "tasks"),
                        told(placement, form, "safety"));
            case MIDTERM_CHECK ->
                new HoldMidtermCheck(
                        id,
                        report.conversation().number(),
                        said,
                        told(placement, form, "progress"),
                        form.one("tasks-followed", Answer.class) == Answer.YES);
            case EIND_GESPREK -> new HoldEindGesprek(id, said, told(placement, form, "employers-view"));
            case EXIT_CONVERSATION -> new HoldExitConversation(id, said);
        };
    }

    /** To a question that must be answered either way. */
    enum Answer {
        YES,
        NO
    }

    private static ConversationReport said(Placement placement, FilledIn form) {
        var date = form.date("date");
        var how = form.one("form", ConversationForm.class);
        var present = EnumSet.noneOf(Party.class);
        Map<Party, Personal<String>> absent = new HashMap<>();
        Arrays.stream(Party.values()).forEach(party -> {
            if (form.has("present", party.name())) {
                present.add(party);
            } else {
                absent.put(party, Personal.of(placement.studentId(), form.text("absent-" + word(party), SHORT)));
            }
        });
        if (present.isEmpty()) {
            form.lacks("present");
        }
        return new ConversationReport(
                date,
                how,
                present,
                absent,
                told(placement, form, "summary"),
                form.lines("agreements", MOST_AGREEMENTS, SHORT).stream()
                        .map(agreement -> Personal.of(placement.studentId(), agreement))
                        .toList());
    }

    static String word(Party party) {
        return party.name().toLowerCase(Locale.ROOT);
    }

    /** All of it is about the student. */
    private static Personal<String> told(Placement placement, FilledIn form, String field) {
        return Personal.of(placement.studentId(), form.text(field, LONG));
    }
}
