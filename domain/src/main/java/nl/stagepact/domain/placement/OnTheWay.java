package nl.stagepact.domain.placement;

import java.util.HashMap;
import java.util.Map;
import nl.stagepact.domain.placement.ConversationEvent.PrivateAnswerGiven;

/**
 * What a placement meets on its way, beside its agreement, its conversations and its assessment.
 *
 * @param answers what the student said last, in private, with each conversation
 * @param corrections the last of each kind
 */
record OnTheWay(
        Incidents incidents,
        ReplacementTask replacement,
        Results results,
        Terms terms,
        Map<Conversation, PrivateAnswerGiven> answers,
        Map<Class<? extends CorrectionEvent>, CorrectionEvent> corrections,
        Appointments appointments) {

    static final OnTheWay NOTHING_YET = new OnTheWay(
            Incidents.NONE, ReplacementTask.NONE, Results.NONE, Terms.NONE, Map.of(), Map.of(), Appointments.NONE);

    OnTheWay after(IncidentEvent event) {
        return new OnTheWay(incidents.after(event), replacement, results, terms, answers, corrections, appointments);
    }

    OnTheWay after(ReplacementEvent event) {
        return new OnTheWay(incidents, replacement.after(event), results, terms, answers, corrections, appointments);
    }

    OnTheWay after(ResultEvent event) {
        return new OnTheWay(incidents, replacement, results.after(event), terms, answers, corrections, appointments);
    }

    OnTheWay after(ConversationEvent event) {
        return switch (event) {
            case PrivateAnswerGiven e -> {
                var all = new HashMap<>(answers);
                all.put(e.conversation(), e);
                yield new OnTheWay(incidents, replacement, results, terms, Map.copyOf(all), corrections, appointments);
            }
        };
    }

    OnTheWay after(TermEvent event) {
        return new OnTheWay(incidents, replacement, results, terms.after(event), answers, corrections, appointments);
    }

    OnTheWay after(CorrectionEvent event) {
        var all = new HashMap<>(corrections);
        all.put(event.getClass(), event);
        return new OnTheWay(incidents, replacement, results, terms, answers, Map.copyOf(all), appointments);
    }

    OnTheWay after(AppointmentEvent event) {
        return new OnTheWay(incidents, replacement, results, terms, answers, corrections, appointments.after(event));
    }

    /** A new agreement says itself who supervises. */
    OnTheWay supervisedAsAgreed() {
        return new OnTheWay(
                incidents.supervisedAsAgreed(), replacement, results, terms, answers, corrections, appointments);
    }
}
