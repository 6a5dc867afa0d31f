package nl.stagepact.application.notification;

import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationKind;

/** The names of the facts that an event hands to its mail: stored with it, so never rename one. */
final class Fact {

    static final String CREBO = "crebo";
    static final String EFFECTIVE = "effective";
    static final String UNTIL = "until";
    static final String OBJECTION_UNTIL = "objectionUntil";
    static final String REASON = "reason";
    static final String PARTY = "party";
    static final String VERSION = "version";
    static final String CONVERSATION = "conversation";
    static final String DATE = "date";
    /** A moment, as an ISO instant. */
    static final String STARTS_AT = "startsAt";

    static final String MINUTES = "minutes";
    /** By what calendars know an appointment. */
    static final String CALENDAR_UID = "calendarUid";

    static final String SEQUENCE = "sequence";
    static final String PRESENT = "present";
    /** Seen from the window: {@code EARLY}, {@code IN_WINDOW}, {@code LATE}. */
    static final String TIMING = "timing";

    static final String ANSWER_BY = "answerBy";
    static final String LAST_DAY = "lastDay";
    static final String OFFERS = "offers";
    static final String STUDENTS = "students";
    /** Who supervised before: of mails from before the event could name a reader itself. */
    static final String PREVIOUS_MENTOR = "previousMentor";

    static final String PREVIOUS_SUPERVISOR = "previousSupervisor";
    /** Offers, each with the number of students it fits: {@code <id>=3,<id>=1}. */
    static final String FITTING = "fitting";

    /** Of a report, as people say it. */
    static final String REFERENCE = "reference";

    /** What a case came to. */
    static final String OUTCOME = "outcome";

    /** How somebody is heard. */
    static final String FORM = "form";

    /** What a link is for that its reader asked anew. */
    static final String LINK_ACT = "linkAct";

    private Fact() {}

    /** As {@code MIDTERM_CHECK 2}. */
    static String of(Conversation conversation) {
        return conversation.kind() + " " + conversation.number();
    }

    static Conversation conversation(String text) {
        var parts = text.split(" ");
        return new Conversation(ConversationKind.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }
}
