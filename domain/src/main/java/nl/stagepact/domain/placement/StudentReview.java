package nl.stagepact.domain.placement;

/**
 * What the student thought of it: only ever inside {@code Personal}. Each from 1 (poor) to 5 (good).
 *
 * @param assignmentsFitWork the school's assignments and the work had to do with each other
 */
public record StudentReview(
        int preparationBySchool,
        int supervisionBySchool,
        int assignmentsFitWork,
        int supervisionByEmployer,
        int learnedALot) {}
