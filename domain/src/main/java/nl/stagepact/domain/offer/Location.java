package nl.stagepact.domain.offer;

import nl.stagepact.domain.shared.Postcode;

/** @param region the labour market region (arbeidsmarktregio) that figures are counted in */
public record Location(Postcode postcode, String municipality, String region) {}
