package nl.stagepact.domain.placement;

import java.util.Optional;

/**
 * How safe and well supported the student feels: only ever inside {@code Personal}.
 *
 * @param score from 1 (not at all) to 5 (very much)
 * @param text in the student's own words
 */
public record PrivateAnswer(int score, Optional<String> text) {}
