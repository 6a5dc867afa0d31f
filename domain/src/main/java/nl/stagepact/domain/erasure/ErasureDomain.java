package nl.stagepact.domain.erasure;

/** What the application registers of this feature. */
public final class ErasureDomain {

    private ErasureDomain() {}

    public static Class<?> aggregate() {
        return Erasure.class;
    }
}
