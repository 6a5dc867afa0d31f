package nl.stagepact.domain.placement;

/** What is noticed about an agreement and does not stand in its way. */
public enum AgreementWarning {
    /** In a study year; another placement may make up for it (WEB 7.2.7). */
    FEWER_HOURS_THAN_THE_LAW_ASKS,
    /** The weeks of the period times the hours a week are less than the total. */
    MORE_HOURS_THAN_FIT_IN_THE_PERIOD
}
