/** The invented region that a first start shows: its people, organisations and placements. Never in production. */
@NullMarked
package nl.stagepact.application.demo;

import org.jspecify.annotations.NullMarked;
