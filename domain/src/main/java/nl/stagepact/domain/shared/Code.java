package nl.stagepact.domain.shared;

/** A code that somebody else gives out; written as its bare text wherever it leaves the program. */
public sealed interface Code permits Crebo, InstitutionCode, Kvk, Postcode, SchoolYear {

    String value();
}
