package nl.stagepact.domain.placement;

/**
 * A learning goal or work process of the qualification that is learned here.
 *
 * @param name as in the qualification file, such as "B1-K1-W1 Maakt deeg"
 * @param partly another placement of the student has to cover the rest
 */
public record LearningGoal(String name, boolean partly) {}
