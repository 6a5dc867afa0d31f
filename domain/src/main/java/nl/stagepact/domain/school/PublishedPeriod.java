package nl.stagepact.domain.school;

import nl.stagepact.domain.shared.Period;

/** @param name as the school calls it, such as "september 2026" */
public record PublishedPeriod(String name, Period period) {}
