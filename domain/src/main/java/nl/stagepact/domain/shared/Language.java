package nl.stagepact.domain.shared;

/** The language in which somebody reads mails and pages. */
public enum Language {
    NL,
    EN
}
