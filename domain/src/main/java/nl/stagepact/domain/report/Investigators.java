package nl.stagepact.domain.report;

import nl.stagepact.domain.shared.PersonId;

/** Who investigates for SBB; answered from who was given that place here. */
public interface Investigators {

    /** Now. Who gets their place from another provider's word alone is known only when they act themselves. */
    boolean isInvestigator(PersonId person);
}
