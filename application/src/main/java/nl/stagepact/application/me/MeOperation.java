package nl.stagepact.application.me;

/** What people and systems may ask about themselves. */
public sealed interface MeOperation {

    /** Whoever asks. Answered with {@code Me}. */
    record FindMe() implements MeOperation {}
}
