package nl.stagepact.application.halfyear;

import static nl.stagepact.application.halfyear.Windows.END;
import static nl.stagepact.application.halfyear.Windows.MIDTERM;
import static nl.stagepact.application.halfyear.Windows.START;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.stagepact.application.halfyear.Deed.DrawsUp;
import nl.stagepact.application.halfyear.Deed.Holds;
import nl.stagepact.application.halfyear.Deed.Interrupts;
import nl.stagepact.application.halfyear.Deed.Refuses;
import nl.stagepact.application.halfyear.Deed.Side;
import nl.stagepact.application.halfyear.Deed.Signs;
import nl.stagepact.application.halfyear.Deed.Simple;
import nl.stagepact.application.halfyear.Deed.Terminates;

/** What makes one life unlike another. */
enum Way {
    AS_PLANNED {
        @Override
        void write(Plot plot, Random random) {
            plot.placed().signed().started().talksInTime(plot.conversations()).completed(plot.end);
        }
    },
    INVITED_AND_ANSWERED_LATE {
        @Override
        void write(Plot plot, Random random) {
            var proposed = plot.proposed();
            plot.on(proposed.plusDays(1), Simple.INVITES);
            plot.confirmed(proposed.plusDays(5), 11);
            plot.on(plot.first.plusDays(18), new DrawsUp(plot.end));
            plot.signedFrom(plot.first.plusDays(19));
            plot.started().talksInTime(plot.conversations()).completed(plot.end);
        }
    },
    NEVER_ANSWERED {
        @Override
        void write(Plot plot, Random random) {
            plot.proposed();
        }
    },
    REJECTED_OR_WITHDRAWN {
        @Override
        void write(Plot plot, Random random) {
            var proposed = plot.proposed();
            plot.on(proposed.plusDays(1 + random.nextInt(9)), random.nextBoolean() ? Simple.REJECTS : Simple.WITHDRAWS);
        }
    },
    OFFER_KEPT_FRESH {
        @Override
        void write(Plot plot, Random random) {
            plot.on(plot.first, Simple.OFFERS).on(plot.first.plusDays(43 + random.nextInt(10)), Simple.RECONFIRMS);
        }
    },
    SIGNED_LATE {
        @Override
        void write(Plot plot, Random random) {
            plot.placed().drawnUp().signedFrom(plot.start.minusDays(5));
            plot.started().talksInTime(plot.conversations()).completed(plot.end);
        }
    },
    SIGNED_AFTER_THE_START {
        @Override
        void write(Plot plot, Random random) {
            plot.placed().drawnUp().signedFrom(plot.start.minusDays(1));
            plot.on(plot.start.plusDays(1), Simple.STARTS);
            plot.talksInTime(plot.conversations()).completed(plot.end);
        }
    },
    REFUSED_ONCE {
        @Override
        void write(Plot plot, Random random) {
            plot.placed().drawnUp();
            plot.on(plot.first.plusDays(6), new Signs(Side.STUDENT));
            plot.on(plot.first.plusDays(7), new Refuses(Side.EMPLOYER));
            plot.on(plot.first.plusDays(8), new DrawsUp(plot.end));
            plot.signedFrom(plot.first.plusDays(9));
            plot.started().talksInTime(plot.conversations()).completed(plot.end);
        }
    },
    NEVER_SIGNED {
        @Override
        void write(Plot plot, Random random) {
            plot.placed().drawnUp().on(plot.start.plusDays(2 + random.nextInt(20)), Simple.CANCELS);
        }
    },
    CANCELLED {
        @Override
        void write(Plot plot, Random random) {
            plot.placed().signed();
            plot.appoints(plot.first.plusDays(10), START, plot.start);
            plot.on(plot.first.plusDays(11 + random.nextInt(10)), Simple.CANCELS);
        }
    },
    FIRST_TALK_LATE {
        @Override
        void write(Plot plot, Random random) {
            var late = plot.window(START).closes().plusDays(1 + random.nextInt(4));
            // in a short life the second talk comes soon after
            var latest = plot.conversations().contains(MIDTERM)
                    ? plot.inTime(MIDTERM).minusDays(1)
                    : late;
            plot.placed().signed().started().on(late.isAfter(latest) ? latest : late, new Holds(START));
            others(plot, START);
            plot.completed(plot.end);
        }
    },
    HALFWAY_FORGOTTEN {
        @Override
        void write(Plot plot, Random random) {
            plot.placed().signed().started();
            if (plot.conversations().contains(MIDTERM)) {
                // late enough for one escalation or two, and in time for the last
                var latest = plot.window(END).opens();
                var late = plot.window(MIDTERM).closes().plusDays(5 + random.nextInt(8));
                plot.on(late.isAfter(latest) ? latest : late, new Holds(MIDTERM));
            }
            others(plot, MIDTERM);
            plot.completed(plot.end);
        }
    },
    LAST_TALK_LATE {
        @Override
        void write(Plot plot, Random random) {
            int late = 2 + random.nextInt(12);
            plot.placed().signed().started().holdsLate(END, late);
            others(plot, END);
            plot.completed(plot.window(END).closes().plusDays(late));
        }
    },
    EXEMPTED {
        @Override
        void write(Plot plot, Random random) {
            plot.placed().signed().started();
            if (plot.conversations().contains(MIDTERM)) {
                plot.exempts(MIDTERM);
            }
            others(plot, MIDTERM);
            plot.completed(plot.end);
        }
    },
    APPOINTED {
        @Override
        void write(Plot plot, Random random) {
            plot.placed().signed().started();
            for (var conversation : plot.conversations()) {
                plot.appoints(plot.start.minusDays(1), conversation, plot.inTime(conversation));
            }
            plot.talksInTime(plot.conversations()).completed(plot.end);
        }
    },
    RESCHEDULED {
        @Override
        void write(Plot plot, Random random) {
            plot.placed().signed().started();
            plot.appoints(plot.start, START, plot.start.plusDays(1));
            plot.appoints(plot.start, START, plot.start.plusDays(3));
            plot.appoints(plot.start.plusDays(1), START, plot.start.plusDays(2));
            plot.talksInTime(plot.conversations()).completed(plot.end);
        }
    },
    CALLED_OFF {
        @Override
        void write(Plot plot, Random random) {
            plot.placed().signed().started().talksInTime(plot.conversations());
            plot.appoints(plot.start.plusDays(3), END, plot.end.minusDays(3));
            plot.callsOff(plot.start.plusDays(4), END);
            plot.appoints(plot.start.plusDays(5 + random.nextInt(2)), END, plot.end.minusDays(1));
            plot.completed(plot.end);
        }
    },
    ENDED_EARLY {
        @Override
        void write(Plot plot, Random random) {
            var last = plot.start.plusDays(5 + random.nextInt(4));
            plot.placed().signed().started().talksInTime(List.of(START));
            plot.appoints(plot.start.plusDays(3), END, plot.end);
            plot.on(last, new Terminates(last, false));
            plot.on(last.plusDays(1 + random.nextInt(20)), new Holds(Talks.EXIT));
        }
    },
    UNSAFE {
        @Override
        void write(Plot plot, Random random) {
            var last = plot.start.plusDays(5 + random.nextInt(4));
            plot.placed().signed().started().talksInTime(List.of(START));
            plot.on(last, new Terminates(last, true));
            plot.on(last.plusDays(4), Simple.SOLVES_REPLACEMENT);
        }
    },
    INTERRUPTED {
        @Override
        void write(Plot plot, Random random) {
            var from = plot.start.plusDays(1);
            var until = from.plusDays(3 + random.nextInt(4));
            plot.placed().signed().started();
            plot.on(from, new Interrupts(until)).on(until, Simple.RESUMES);
            plot.on(plot.start, new Holds(START));
            others(plot, START);
            plot.completed(plot.end);
        }
    },
    LONGER {
        @Override
        void write(Plot plot, Random random) {
            prolong(plot, plot.start.plusDays(3), plot.end.plusDays(14));
        }
    },
    LONGER_AND_INTERRUPTED {
        @Override
        void write(Plot plot, Random random) {
            plot.on(plot.start.plusDays(3), new Interrupts(plot.start.plusDays(7)));
            plot.on(plot.start.plusDays(7), Simple.RESUMES);
            prolong(plot, plot.start.plusDays(4), plot.end.plusDays(10));
        }
    };

    abstract void write(Plot plot, Random random);

    private static void others(Plot plot, String conversation) {
        plot.talksInTime(plot.conversations().stream()
                .filter(one -> !one.equals(conversation))
                .toList());
    }

    /** All conversations that come later are held by the new plan. */
    private static void prolong(Plot plot, LocalDate day, LocalDate end) {
        plot.placed().signed().started().talksInTime(List.of(START));
        plot.on(day, new DrawsUp(end));
        plot.signedFrom(day.plusDays(1));
        var longer = new Plot(plot.first, plot.start, end);
        longer.conversations().stream()
                .filter(conversation -> !conversation.equals(START))
                .forEach(conversation -> plot.on(longer.inTime(conversation), new Holds(conversation)));
        plot.completed(end);
    }
}
