package nl.stagepact.application.api;

import java.util.List;

/** A short list that is always given whole. */
public record Items<T>(List<T> items) {}
