package nl.stagepact.application.platform.trial;

public final class JarDomain {

    private JarDomain() {}

    public static Class<?> aggregate() {
        return Jar.class;
    }
}
