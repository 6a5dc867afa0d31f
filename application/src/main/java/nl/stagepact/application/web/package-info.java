/**
 * The frame in which people meet Stagepact: language, navigation, start page, and words for what went wrong.
 *
 * <p><b>Decision: pages are made on the server and need no script.</b> Context: schools' and companies' people work with
 * old browsers, screen readers and phones; a strict content security policy is the cheapest defence against injected
 * script. Decision: Thymeleaf with one {@code layout.html}, style sheets of NL Design System from the repository itself,
 * and htmx only to spare a reload. Consequence: every form also works without script, no page needs an exception from the
 * policy but the mail catcher's frame, and the build needs no npm.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.web;
