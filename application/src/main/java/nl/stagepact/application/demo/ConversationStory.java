package nl.stagepact.application.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.placement.Appointment;
import nl.stagepact.domain.placement.AppointmentCommand.ScheduleConversation;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationCommand.*;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.ConversationReport;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.PrivateAnswer;
import nl.stagepact.domain.placement.SupervisionPolicy;
import nl.stagepact.domain.placement.TermCommand.RemindOfConversation;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;

/** The conversations of one student's placement: held, exempted, or wrongly recorded. */
final class ConversationStory extends Chapter {

    private static final SupervisionPolicy POLICY = SupervisionPolicy.firstEdition();

    ConversationStory(Chronicle chronicle, OfferStory offer, Learner learner, Player supervisor, int turn) {
        super(chronicle, offer, learner, supervisor, turn);
    }

    void holdStartGesprek(LocalDate day) {
        act(
                day,
                supervisor.actor(),
                new HoldStartGesprek(
                        id,
                        report(day, Phrases.startGesprek(turn)),
                        aboutStudent("De student wil zelfstandiger worden; het bedrijf denkt mee over het tempo."),
                        aboutStudent(String.join(", ", offer.terms().tasks())),
                        aboutStudent("We bespraken bij wie de student terechtkan, en waar melden kan.")));
    }

    void holdMidtermCheck(LocalDate day, int number) {
        act(
                day,
                turn % 3 == 0 ? offer.mentor().actor() : supervisor.actor(),
                new HoldMidtermCheck(
                        id,
                        number,
                        report(day, Phrases.midtermCheck(turn)),
                        aboutStudent("De student ligt op schema."),
                        turn % 8 != 7));
    }

    void holdEindGesprek(LocalDate day) {
        act(
                day,
                supervisor.actor(),
                new HoldEindGesprek(
                        id, report(day, Phrases.eindGesprek(turn)), aboutStudent("We waren blij met deze student.")));
    }

    /** Of some the term runs, or has passed. */
    void holdExitConversation(LocalDate ended) {
        if (turn % 3 != 0) {
            var day = ended.plusDays(5);
            act(
                    day,
                    supervisor.actor(),
                    new HoldExitConversation(
                            id, report(day, "We keken samen terug; de student weet hoe het verdergaat.")));
        }
    }

    /** What the employer never sees. */
    void answerPrivately(LocalDate day) {
        var answer = turn % 6 == 5
                ? new PrivateAnswer(2, Optional.of("Ik weet niet goed bij wie ik terechtkan."))
                : new PrivateAnswer(4 + turn % 2, Optional.empty());
        act(
                day,
                learner.player().actor(),
                new AnswerPrivately(id, Conversation.START_GESPREK, Personal.of(learner.id(), answer)));
    }

    void exemptMidtermCheck(LocalDate day) {
        act(
                day,
                learner.school().coordinator().actor(),
                new ExemptConversation(
                        id,
                        Conversation.midtermCheck(1),
                        aboutStudent("De drie spraken elkaar in die week al over een wijziging van het rooster.")));
    }

    /** @param day on which it had been held, other than was recorded */
    void correctEindGesprek(LocalDate corrected, LocalDate day) {
        act(
                corrected,
                supervisor.actor(),
                new CorrectConversation(
                        id,
                        Conversation.EIND_GESPREK,
                        report(day, Phrases.eindGesprek(turn)),
                        aboutStudent("Ik had de verkeerde dag ingevuld.")));
    }

    /** What Stagepact said of those that were not held in time, as far as that lies in the past. */
    void areOwed(Period period, Days days) {
        for (var planned : POLICY.planFor(period)) {
            planned.window()
                    .map(Window::closesDate)
                    .ifPresent(closes -> POLICY.termsOf(closes)
                            .forEach(day -> byStagepact(
                                    day, days, new RemindOfConversation(id, planned.conversation(), closes))));
        }
    }

    /** For a day of this week or the next, in the afternoon. */
    void isAgreedUpon(Conversation conversation, Days days) {
        var startsAt =
                Days.workday(days.in(5)).atTime(15, 30).atZone(BusinessDay.ZONE).toInstant();
        act(
                days.ago(2),
                supervisor.actor(),
                new ScheduleConversation(
                        id,
                        conversation,
                        new Appointment(
                                startsAt,
                                45,
                                ConversationForm.ON_SITE,
                                aboutStudent("Op de werkplek; vraag bij de balie."))));
    }

    private ConversationReport report(LocalDate day, String summary) {
        var form = switch (turn % 4) {
            case 0 -> ConversationForm.ONLINE;
            case 1 -> ConversationForm.BY_PHONE;
            default -> ConversationForm.ON_SITE;
        };
        var present = EnumSet.allOf(Party.class);
        Map<Party, Personal<String>> absent = Map.of();
        if (turn % 10 == 9) {
            present.remove(Party.EMPLOYER);
            absent = Map.of(Party.EMPLOYER, aboutStudent("De praktijkopleider was ziek; we belden hem later."));
        }
        return new ConversationReport(
                Days.workday(day),
                form,
                present,
                absent,
                aboutStudent(summary),
                List.of(aboutStudent(Phrases.agreed(turn))));
    }
}
