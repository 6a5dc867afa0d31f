package nl.stagepact.domain.report;

/** With whom the reporter lets their identity be shared. Whoever isn't named here never learns who reported. */
public record Consents(boolean sbb, boolean school, boolean employer) {}
