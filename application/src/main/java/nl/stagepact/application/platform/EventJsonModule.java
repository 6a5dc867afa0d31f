package nl.stagepact.application.platform;

import tools.jackson.databind.JacksonModule;

/** Teaches the JSON of events a type of its own. A bean of it is found by itself. */
@FunctionalInterface
public interface EventJsonModule {

    JacksonModule module();
}
