package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.ALL;
import static nl.stagepact.application.identity.Asked.DAY;
import static nl.stagepact.application.identity.Asked.command;
import static nl.stagepact.application.identity.Asked.one;
import static nl.stagepact.application.identity.Asked.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationCommand.AnswerPrivately;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.ConversationReport;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.Outflow;
import nl.stagepact.domain.placement.PlacementCommand.CorrectConversation;
import nl.stagepact.domain.placement.PlacementCommand.CorrectRealisedHours;
import nl.stagepact.domain.placement.PlacementCommand.CorrectSchoolDecision;
import nl.stagepact.domain.placement.PlacementCommand.DeclareReplacementOverdue;
import nl.stagepact.domain.placement.PlacementCommand.InterruptPlacement;
import nl.stagepact.domain.placement.PlacementCommand.RecordHours;
import nl.stagepact.domain.placement.PlacementCommand.RecordOutflow;
import nl.stagepact.domain.placement.PlacementCommand.ReplaceMentor;
import nl.stagepact.domain.placement.PlacementCommand.ReplaceSupervisor;
import nl.stagepact.domain.placement.PlacementCommand.ReportNoShow;
import nl.stagepact.domain.placement.PlacementCommand.RequireReplacement;
import nl.stagepact.domain.placement.PlacementCommand.ResumePlacement;
import nl.stagepact.domain.placement.PlacementCommand.ReviewPlacement;
import nl.stagepact.domain.placement.PlacementCommand.SolveReplacement;
import nl.stagepact.domain.placement.PrivateAnswer;
import nl.stagepact.domain.placement.ReplacementCause;
import nl.stagepact.domain.placement.ReplacementOutcome;
import nl.stagepact.domain.placement.StudentReview;
import nl.stagepact.domain.placement.TermCommand.RemindAfterInterruption;
import nl.stagepact.domain.placement.TermCommand.RemindOfConversation;
import nl.stagepact.domain.placement.TermCommand.RemindOfSigning;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.projections.placement.PrivateAnswers.Answers;
import nl.stagepact.projections.placement.PrivateAnswers.FindPrivateAnswers;
import nl.stagepact.projections.placement.ReplacementDesk.FindReplacement;
import nl.stagepact.projections.placement.ReplacementDesk.FindReplacements;
import nl.stagepact.projections.placement.ReplacementDesk.SeenReplacement;
import nl.stagepact.projections.placement.ReplacementDesk.State;

/** What is asked of a placement on its way. */
final class AskedOnTheWay {

    private AskedOnTheWay() {}

    static void about(Neighbourhood n, Map<String, Asked> asked) {
        var id = n.placement;
        var note = Personal.of(n.placed, "Notitie.");
        command(asked, "", new InterruptPlacement(id, DAY, Optional.empty(), note));
        command(asked, "", new ResumePlacement(id, DAY));
        command(asked, "", new ReportNoShow(id, DAY));
        view(asked, new FindReplacement(id), one(SeenReplacement.class), id.value());
        view(asked, new FindReplacements(Optional.of(State.NONE), Optional.empty(), ALL), Asked::page, id.value());
        command(asked, "", new RequireReplacement(id, ReplacementCause.RECOGNITION_SUSPENDED, DAY));
        command(asked, "", new DeclareReplacementOverdue(id, DAY));
        command(asked, "", new RemindOfConversation(id, Conversation.START_GESPREK, DAY));
        command(asked, "", new RemindAfterInterruption(id, DAY));
        command(asked, "", new RemindOfSigning(id, DAY));
        for (var outcome : ReplacementOutcome.values()) {
            command(asked, "/" + outcome, new SolveReplacement(id, outcome, Optional.of(DAY), Optional.empty()));
        }
        for (var party : Party.values()) {
            command(asked, "/" + party, new RecordHours(id, new Period(DAY, DAY), 8, party));
        }
        command(asked, "", new ReviewPlacement(id, Personal.of(n.placed, new StudentReview(1, 2, 3, 4, 5))));
        command(asked, "", new CorrectRealisedHours(id, 600, note));
        command(asked, "", new CorrectSchoolDecision(id, Outcome.FAILED, note, note));
        var report =
                new ConversationReport(DAY, ConversationForm.ONLINE, Set.of(Party.values()), Map.of(), note, List.of());
        command(asked, "", new CorrectConversation(id, Conversation.START_GESPREK, report, note));
        var feels = Personal.of(n.placed, new PrivateAnswer(3, Optional.of("Het gaat.")));
        command(asked, "", new AnswerPrivately(id, Conversation.START_GESPREK, feels));
        view(asked, new FindPrivateAnswers(id), one(Answers.class), id.value());
        command(asked, "", new RecordOutflow(id, Outflow.ELSEWHERE));
        command(asked, "", new ReplaceMentor(id, n.mentor));
        command(asked, "", new ReplaceSupervisor(id, n.supervisor));
    }
}
