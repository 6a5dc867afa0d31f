package nl.stagepact.domain.offer;

/** Why a candidacy ends without anybody saying no. */
public enum WithdrawalReason {
    STUDENT,
    SCHOOL,
    /** Another place was confirmed for an overlapping period; the notice never names the other employer. */
    PLACED_ELSEWHERE,
    OFFER_GONE,
    RECOGNITION
}
