package nl.stagepact.application.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.stagepact.application.reliability.Cast.Employer;
import nl.stagepact.application.reliability.Cast.School;
import nl.stagepact.application.reliability.Client.Answer;

/**
 * One client with commands that build on each other, each with an {@code Idempotency-Key}. It notes what was acknowledged; when
 * the line breaks it stops, and can be resumed with the very same request.
 */
abstract sealed class Chain {

    private final String key = UUID.randomUUID().toString();
    private final List<Step> steps;
    private final List<Trace> acknowledged = new ArrayList<>();

    private Chain(Step... steps) {
        this.steps = List.of(steps);
    }

    /** An event that an acknowledged command must have left. */
    record Trace(String event, String field, String value) {

        boolean isLeftBy(Ledger.Event candidate) {
            return candidate.type().equals(event) && candidate.text(field).equals(value);
        }
    }

    @FunctionalInterface
    interface Step {

        /** @param headers those that make it the same request when it is sent again */
        Trace take(Chain chain, Client client, String[] headers);
    }

    /** @throws Client.NoAnswer when the line breaks */
    final void resume(Client client, Runnable onAcknowledged) {
        while (!isDone()) {
            int number = acknowledged.size();
            var trace = steps.get(number).take(this, client, new String[] {"Idempotency-Key", key + "-" + number});
            synchronized (this) {
                acknowledged.add(trace);
            }
            onAcknowledged.run();
        }
    }

    final synchronized boolean isDone() {
        return acknowledged.size() == steps.size();
    }

    final synchronized List<Trace> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** A student comes to the school, is proposed, accepted and placed. */
    static final class OfStudent extends Chain {

        private final School school;
        private final Employer employer;
        private final String offer;
        private final int number = Cast.number();
        private String student = "";
        private String candidacy = "";

        OfStudent(School school, Employer employer, String offer) {
            super(
                    (chain, client, headers) -> ((OfStudent) chain).register(client, headers),
                    (chain, client, _) -> ((OfStudent) chain).complete(client),
                    (chain, client, headers) -> ((OfStudent) chain).propose(client, headers),
                    (chain, client, headers) -> ((OfStudent) chain).accept(client, headers),
                    (chain, client, headers) -> ((OfStudent) chain).confirm(client, headers));
            this.school = school;
            this.employer = employer;
            this.offer = offer;
        }

        private Trace register(Client client, String[] headers) {
            student = done(client.post(school.coordinator(), "/students", Cast.studentOf(school, number), headers))
                    .id();
            return new Trace("StudentRegistered", "studentId", student);
        }

        private Trace complete(Client client) {
            done(client.put(school.coordinator(), "/students/" + student + "/profile", Cast.PROFILE));
            return new Trace("ProfileUpdated", "studentId", student);
        }

        private Trace propose(Client client, String[] headers) {
            candidacy = done(client.post(
                            school.coordinator(), "/offers/" + offer + "/candidacies", """
                            {"studentId":"%s"}""".formatted(student), headers))
                    .id();
            return new Trace("CandidateProposed", "candidacyId", candidacy);
        }

        private Trace accept(Client client, String[] headers) {
            done(new Cast(client).accept(employer, candidacy, headers));
            return new Trace("CandidateAccepted", "candidacyId", candidacy);
        }

        private Trace confirm(Client client, String[] headers) {
            done(new Cast(client)
                    .confirm(new Cast.Student(student, Cast.student(student, school), school), candidacy, headers));
            return new Trace("CandidateConfirmed", "candidacyId", candidacy);
        }
    }

    /** An employer offers places; only the key keeps a repeated request from making a second offer. */
    static final class OfOffer extends Chain {

        OfOffer(Employer employer) {
            super((_, client, headers) -> {
                var offer = done(client.post(
                        employer.coordinator(), "/offers", Cast.offerOf(employer, Cast.SPRING, 2), headers));
                return new Trace("PlacementOffered", "offerId", offer.id());
            });
        }
    }

    private static Answer done(Answer answer) {
        return answer.acknowledged();
    }
}
