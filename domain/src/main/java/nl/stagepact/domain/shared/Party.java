package nl.stagepact.domain.shared;

/** The three parties of a placement: they sign, and they hold the three conversations together (WEB 7.2.8). */
public enum Party {
    STUDENT,
    SCHOOL,
    EMPLOYER
}
