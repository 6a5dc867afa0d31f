package nl.stagepact.application.privacy;

/** Something about an erased person was to be stored. It doesn't say who. */
public final class SubjectErased extends RuntimeException {

    SubjectErased() {
        super("Nothing about an erased person is stored");
    }
}
