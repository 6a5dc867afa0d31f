package nl.stagepact.application.demo;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.shared.Actor;

/**
 * Somebody does one thing.
 *
 * @param at when, in the region's past
 * @param concerns the organisations and people that it is about: of two acts that share one, the earlier comes first
 */
record Act(Instant at, Actor actor, Object command, Set<UUID> concerns) {}
