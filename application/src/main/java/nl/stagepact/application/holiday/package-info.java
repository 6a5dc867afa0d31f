/**
 * On which days nobody works.
 *
 * <p><b>Decision: a library knows the days, a setting says which of them count.</b> Context: terms of the law run in working
 * days; the dates of holidays follow rules that others keep up to date, but which of them count differs: the Algemene
 * termijnenwet puts Good Friday on a level with the others and has 5 May every year, an organisation's own terms may not.
 * Decision: Jollyday gives the Dutch days, {@code stagepact.holidays} lists the kinds that count, by default those of the law;
 * the domain asks for nothing but whether a day is a holiday. Consequence: what an event says about a last day stays as it was
 * when the list changes later.
 */
@NullMarked
package nl.stagepact.application.holiday;

import org.jspecify.annotations.NullMarked;
