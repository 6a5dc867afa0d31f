package nl.stagepact.domain.placement;

/** Where a conversation took place. */
public enum ConversationForm {
    ON_SITE,
    ONLINE,
    BY_PHONE
}
