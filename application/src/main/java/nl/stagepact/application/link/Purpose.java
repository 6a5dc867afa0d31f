package nl.stagepact.application.link;

import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.Signatory;

/** The one act that a link is for. */
sealed interface Purpose {

    /** As in the database and in the facts of a mail: never rename one. */
    enum Act {
        SIGN,
        REPORT,
        JUDGE
    }

    Act act();

    /** @param version of the agreement: of no other */
    record Sign(int version, Signatory party) implements Purpose {

        @Override
        public Act act() {
            return Act.SIGN;
        }
    }

    /** The report of one of the three conversations. */
    record Report(Conversation conversation) implements Purpose {

        @Override
        public Act act() {
            return Act.REPORT;
        }
    }

    /** What the employer thinks of the student's work. */
    record Judge() implements Purpose {

        @Override
        public Act act() {
            return Act.JUDGE;
        }
    }
}
