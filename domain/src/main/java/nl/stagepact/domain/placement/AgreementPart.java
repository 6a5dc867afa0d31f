package nl.stagepact.domain.placement;

/** What an agreement speaks of, part by part. */
public enum AgreementPart {
    PERIOD,
    TOTAL_HOURS,
    HOURS_PER_STUDY_YEAR,
    SUPERVISION,
    QUALIFICATION_PART,
    ASSESSMENT,
    EARLY_DISSOLUTION,
    MENTOR,
    SCHOOL_SUPERVISOR,
    HOURS_PER_WEEK,
    DAYS_PER_WEEK,
    LEARNING_GOALS,
    COSTS,
    FOURTH_PARTY,
    WORKPLACE
}
