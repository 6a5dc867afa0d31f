/**
 * The invented region that a first start shows: its people, organisations and placements. Never in production.
 *
 * <p>{@link nl.stagepact.application.demo.Region} tells it, as a list of acts: who did what, when. The day on which it is
 * first loaded decides all its days, so that a fresh one always has something due, something overdue and something blocked;
 * it ages from there like everything else. Nothing in it is drawn by chance. It uses KvK numbers 90000001 to 90000060,
 * student numbers 900001 to 900400 and institution codes 99A1, 99B1 and 99C1; all others are free for whoever plays along.
 *
 * <p>{@link nl.stagepact.application.demo.RegionLoader} lets the acts happen, by the same commands and rights as everyone's,
 * each in its own time ({@link nl.stagepact.application.demo.History}).
 */
@NullMarked
package nl.stagepact.application.demo;

import org.jspecify.annotations.NullMarked;
