package nl.stagepact.domain.shared;

/** The learning path (leerweg): mostly at school, or mostly at work. */
public enum LearningPath {
    BOL,
    BBL
}
