package nl.stagepact.application.link;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.stagepact.application.link.Purpose.Judge;
import nl.stagepact.application.link.Purpose.Report;
import nl.stagepact.application.link.Purpose.Sign;
import nl.stagepact.application.web.FilledIn;
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
                    form.lacksATick("agreed");
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

    /** The fields are read in the order in which the page has them: what lacks is named in that order. */
    private static PlacementCommand report(Report report, Placement placement, FilledIn form) {
        var id = placement.id();
        var talk = Talk.read(placement, form);
        return switch (report.conversation().kind()) {
            case START_GESPREK -> {
                var expectations = told(placement, form, "expectations");
                var tasks = told(placement, form, "tasks");
                var safety = told(placement, form, "safety");
                yield new HoldStartGesprek(id, talk.said(placement, form), expectations, tasks, safety);
            }
            case MIDTERM_CHECK -> {
                var progress = told(placement, form, "progress");
                boolean followed = form.one("tasks-followed", Answer.class) == Answer.YES;
                int number = report.conversation().number();
                yield new HoldMidtermCheck(id, number, talk.said(placement, form), progress, followed);
            }
            case EIND_GESPREK -> {
                var view = told(placement, form, "employers-view");
                yield new HoldEindGesprek(id, talk.said(placement, form), view);
            }
            case EXIT_CONVERSATION -> new HoldExitConversation(id, talk.said(placement, form));
        };
    }

    /** To a question that must be answered either way. */
    enum Answer {
        YES,
        NO
    }

    /** When and how they talked, and who. */
    private record Talk(LocalDate date, ConversationForm how, Set<Party> present, Map<Party, Personal<String>> absent) {

        static Talk read(Placement placement, FilledIn form) {
            var date = form.date("date");
            var how = form.one("form", ConversationForm.class);
            var present = EnumSet.noneOf(Party.class);
            Arrays.stream(Party.values())
                    .filter(party -> form.has("present", party.name()))
                    .forEach(present::add);
            var absent = new HashMap<Party, Personal<String>>();
            if (present.isEmpty()) {
                form.lacksAChoice("present");
            } else {
                EnumSet.complementOf(present)
                        .forEach(party -> absent.put(
                                party, Personal.of(placement.studentId(), form.text("absent-" + word(party), SHORT))));
            }
            return new Talk(date, how, present, absent);
        }

        ConversationReport said(Placement placement, FilledIn form) {
            var summary = told(placement, form, "summary");
            var agreements = form.lines("agreements", MOST_AGREEMENTS, SHORT).stream()
                    .map(agreement -> Personal.of(placement.studentId(), agreement))
                    .toList();
            return new ConversationReport(date, how, present, absent, summary, agreements);
        }
    }

    static String word(Party party) {
        return party.name().toLowerCase(Locale.ROOT);
    }

    /** All of it is about the student. */
    private static Personal<String> told(Placement placement, FilledIn form, String field) {
        return Personal.of(placement.studentId(), form.text(field, LONG));
    }
}
