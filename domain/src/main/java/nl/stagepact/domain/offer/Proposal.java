package nl.stagepact.domain.offer;

/**
 * How a candidate was proposed.
 *
 * @param blind that the employer won't know who it is before it accepts: a promise to this student, so it stays as it was
 *     however the offer changes afterwards
 * @param term in which the employer must answer
 */
public record Proposal(CandidacyOrigin origin, boolean blind, AnswerTerm term) {}
