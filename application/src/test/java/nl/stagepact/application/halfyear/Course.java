package nl.stagepact.application.halfyear;

import static nl.stagepact.application.halfyear.Milestone.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.halfyear.Deed.Appoints;
import nl.stagepact.application.halfyear.Deed.CallsOff;
import nl.stagepact.application.halfyear.Deed.DrawsUp;
import nl.stagepact.application.halfyear.Deed.Exempts;
import nl.stagepact.application.halfyear.Deed.Holds;
import nl.stagepact.application.halfyear.Deed.Interrupts;
import nl.stagepact.application.halfyear.Deed.Refuses;
import nl.stagepact.application.halfyear.Deed.Side;
import nl.stagepact.application.halfyear.Deed.Signs;
import nl.stagepact.application.halfyear.Deed.Simple;
import nl.stagepact.application.halfyear.Deed.Terminates;

/** How far one life has come, and what was mailed about it so far. */
final class Course {

    private final Life life;
    private final List<Post> posts = new ArrayList<>();
    private final Talks talks = new Talks(this::tell);

    private final Market market;

    private boolean confirmed;
    private boolean supervisorKnown;
    private boolean concluded;
    private boolean over;
    private boolean started;
    private LocalDate endOfNewest;
    private final Set<Side> signed = EnumSet.noneOf(Side.class);

    Course(Life life) {
        this.life = life;
        this.market = new Market(life.startDate(), this::tell);
        this.endOfNewest = life.endDate();
    }

    List<Post> posts() {
        return List.copyOf(posts);
    }

    void morning(LocalDate day) {
        market.morning(day);
        if (confirmed && !over && !concluded) {
            if (day.equals(life.startDate().minusDays(7))) {
                tell(day, UNSIGNED_BEFORE_START);
            }
            if (day.equals(life.startDate())) {
                tell(day, START_BLOCKED);
            }
        }
        talks.morning(day);
    }

    void happens(LocalDate day, Deed deed) {
        switch (deed) {
            case Simple simple -> happens(day, simple);
            case DrawsUp drawn -> drawUp(day, drawn);
            case Signs(var side) -> sign(day, side);
            case Refuses _ -> {
                signed.clear();
                tell(day, SIGNATURE_REFUSED);
            }
            case Appoints(var conversation, var at) -> talks.appoint(day, conversation, at);
            case CallsOff(var conversation) -> talks.callOff(day, conversation);
            case Holds(var conversation) -> {
                talks.done(conversation);
                tell(day, CONVERSATION_HELD, conversation);
            }
            case Exempts(var conversation) -> {
                talks.done(conversation);
                tell(day, CONVERSATION_EXEMPTED, conversation);
            }
            case Interrupts _ -> {
                talks.interrupt(day);
                tell(day, PLACEMENT_INTERRUPTED);
            }
            case Terminates terminates -> terminate(day, terminates);
        }
    }

    private void happens(LocalDate day, Simple deed) {
        switch (deed) {
            case OFFERS -> {
                market.freshAgain(day);
                tell(day, OFFER_PUBLISHED);
            }
            case RECONFIRMS -> market.freshAgain(day);
            case SEARCHES -> market.searches(day);
            case PROPOSES -> {
                market.asks(day);
                tell(day, CANDIDATE_PROPOSED);
            }
            case INVITES -> {
                // a sign of life: the days count anew
                market.asks(day);
                tell(day, CANDIDATE_INVITED);
            }
            case ACCEPTS -> {
                market.asks(day);
                tell(day, CANDIDATE_ACCEPTED);
                tell(day, CONFIRMATION_ASKED);
            }
            case REJECTS -> closes(day, CANDIDATE_REJECTED);
            case WITHDRAWS -> closes(day, CANDIDATE_WITHDRAWN);
            case CONFIRMS -> {
                confirmed = true;
                market.placed();
                tell(day, PLACEMENT_CONFIRMED);
            }
            case STARTS -> {
                started = true;
                tell(day, PLACEMENT_STARTED);
            }
            case RESUMES -> {
                talks.resume(day);
                tell(day, PLACEMENT_RESUMED);
            }
            case JUDGES -> tell(day, EMPLOYER_JUDGED);
            case DECIDES -> tell(day, SCHOOL_DECIDED);
            case COMPLETES -> {
                over = true;
                tell(day, PLACEMENT_COMPLETED);
            }
            case CANCELS -> cancel(day);
            case SOLVES_REPLACEMENT -> tell(day, REPLACEMENT_SOLVED);
        }
    }

    private void closes(LocalDate day, Milestone how) {
        market.answered();
        tell(day, how);
    }

    /** Its period is the plan's; an amendment's only once all have signed, as the old one holds until then. */
    private void drawUp(LocalDate day, DrawsUp drawn) {
        supervisorKnown = true;
        signed.clear();
        endOfNewest = drawn.endDate();
        if (!concluded) {
            talks.plan(Windows.of(life.startDate(), endOfNewest));
        }
        tell(day, concluded ? AGREEMENT_AMENDED : AGREEMENT_DRAWN_UP);
    }

    private void sign(LocalDate day, Side side) {
        signed.add(side);
        tell(day, AGREEMENT_SIGNED);
        if (signed.size() == Side.values().length) {
            tell(day, concluded ? AMENDMENT_CONCLUDED : AGREEMENT_CONCLUDED);
            if (concluded) {
                talks.plan(Windows.of(life.startDate(), endOfNewest));
            }
            concluded = true;
        }
    }

    /** The seat is free again; whoever is without a place this late, is the school's to place. */
    private void cancel(LocalDate day) {
        over = true;
        tell(day, PLACEMENT_CANCELLED);
        talks.end(day);
        market.placeLost(day, true);
    }

    private void terminate(LocalDate day, Terminates how) {
        over = true;
        tell(day, PLACEMENT_TERMINATED);
        if (how.asksReplacement()) {
            tell(day, REPLACEMENT_REQUIRED);
        }
        talks.end(day);
        if (started) {
            talks.planExit(how.lastDate());
        }
        market.placeLost(day, false);
    }

    private void tell(LocalDate day, Milestone milestone) {
        tell(day, milestone, "");
    }

    private void tell(LocalDate day, Milestone milestone, String conversation) {
        tell(day, milestone, conversation, Optional.empty());
    }

    private void tell(LocalDate day, Milestone milestone, String conversation, Optional<Post.Entry> entry) {
        milestone.readers().stream()
                .filter(reader -> reader != Reader.SUPERVISOR || supervisorKnown)
                .map(reader -> new Post(day, life.number(), milestone, conversation, reader, entry))
                .forEach(posts::add);
    }
}
