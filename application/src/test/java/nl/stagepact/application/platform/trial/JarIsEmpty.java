package nl.stagepact.application.platform.trial;

/** As a rule of the domain refuses. */
public final class JarIsEmpty extends RuntimeException {}
