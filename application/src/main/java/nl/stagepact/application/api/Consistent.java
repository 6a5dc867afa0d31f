package nl.stagepact.application.api;

import java.util.List;

/** A request record of which some fields only make sense together. */
public interface Consistent {

    /**
     * What is wrong with the fields together, each of which may be right alone. Fields that lack or are wrong by themselves
     * are null or empty here.
     */
    List<Finding> contradictions();
}
