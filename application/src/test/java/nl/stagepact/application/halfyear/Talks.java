package nl.stagepact.application.halfyear;

import static nl.stagepact.application.halfyear.Milestone.CONVERSATION_CANCELLED;
import static nl.stagepact.application.halfyear.Milestone.CONVERSATION_DUE;
import static nl.stagepact.application.halfyear.Milestone.CONVERSATION_ESCALATED;
import static nl.stagepact.application.halfyear.Milestone.CONVERSATION_OVERDUE;
import static nl.stagepact.application.halfyear.Milestone.CONVERSATION_RESCHEDULED;
import static nl.stagepact.application.halfyear.Milestone.CONVERSATION_SCHEDULED;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.halfyear.Post.Entry;
import nl.stagepact.application.halfyear.Windows.Window;

/** The conversations of one life: what is still to be held, by when, and what stands in the calendars. */
final class Talks {

    static final String EXIT = "exit-conversation";

    private static final int DUE_BEFORE = 7;
    private static final List<Integer> ESCALATED_AFTER = List.of(3, 10);
    private static final int EXIT_WITHIN = 14;

    @FunctionalInterface
    interface Mail {

        void tell(LocalDate day, Milestone milestone, String conversation, Optional<Entry> entry);
    }

    /** @param standing false once it was called off; its number in the calendar goes on all the same */
    private record Appointment(int sequence, LocalDateTime at, boolean standing) {}

    private record Absence(LocalDate from, LocalDate back) {

        long days() {
            return ChronoUnit.DAYS.between(from, back);
        }
    }

    private final Mail mail;
    private final Map<String, Window> open = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<Absence> away = new ArrayList<>();
    private final Map<String, Appointment> appointments = new HashMap<>();
    private Optional<LocalDate> interruptedSince = Optional.empty();

    Talks(Mail mail) {
        this.mail = mail;
    }

    /** Also again, for another period: whatever was held stays held. */
    void plan(Map<String, Window> windows) {
        open.clear();
        open.putAll(windows);
        open.keySet().removeAll(done);
        away.forEach(this::giveBack);
    }

    void planExit(LocalDate lastDate) {
        open.put(EXIT, new Window(lastDate, lastDate.plusDays(EXIT_WITHIN)));
    }

    void done(String conversation) {
        done.add(conversation);
        open.remove(conversation);
    }

    void end(LocalDate day) {
        open.clear();
        appointments.keySet().stream()
                .filter(conversation -> appointments.get(conversation).standing() && !done.contains(conversation))
                .toList()
                .forEach(conversation -> callOff(day, conversation));
    }

    void interrupt(LocalDate day) {
        interruptedSince = Optional.of(day);
    }

    void resume(LocalDate day) {
        var absence = new Absence(interruptedSince.orElseThrow(), day);
        away.add(absence);
        giveBack(absence);
        interruptedSince = Optional.empty();
    }

    /** Not to what was overdue already. */
    private void giveBack(Absence absence) {
        open.replaceAll(
                (_, window) -> window.closes().isBefore(absence.from()) ? window : window.longer(absence.days()));
    }

    void appoint(LocalDate day, String conversation, LocalDateTime at) {
        var before = Optional.ofNullable(appointments.get(conversation));
        var now = new Appointment(before.map(one -> one.sequence() + 1).orElse(0), at, true);
        appointments.put(conversation, now);
        boolean moved = before.filter(Appointment::standing).isPresent();
        mail.tell(
                day,
                moved ? CONVERSATION_RESCHEDULED : CONVERSATION_SCHEDULED,
                conversation,
                Optional.of(new Entry("REQUEST", now.sequence(), at)));
    }

    void callOff(LocalDate day, String conversation) {
        var standing = appointments.get(conversation);
        var gone = new Appointment(standing.sequence() + 1, standing.at(), false);
        appointments.put(conversation, gone);
        mail.tell(
                day,
                CONVERSATION_CANCELLED,
                conversation,
                Optional.of(new Entry("CANCEL", gone.sequence(), gone.at())));
    }

    void morning(LocalDate day) {
        if (interruptedSince.isPresent()) {
            return;
        }
        open.forEach((conversation, window) -> {
            var overdue = window.closes().plusDays(1);
            if (day.equals(window.closes().minusDays(DUE_BEFORE))) {
                mail.tell(day, CONVERSATION_DUE, conversation, Optional.empty());
            } else if (day.equals(overdue)) {
                mail.tell(day, CONVERSATION_OVERDUE, conversation, Optional.empty());
            } else if (ESCALATED_AFTER.stream().anyMatch(days -> day.equals(overdue.plusDays(days)))) {
                mail.tell(day, CONVERSATION_ESCALATED, conversation, Optional.empty());
            }
        });
    }
}
