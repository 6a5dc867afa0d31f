package nl.stagepact.domain.student;

import java.time.LocalDate;

/** @param fromDate the first day on which the student can start */
public record Availability(LocalDate fromDate, int daysPerWeek, int hoursPerWeek) {}
