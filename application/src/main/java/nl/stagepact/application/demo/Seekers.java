package nl.stagepact.application.demo;

import static nl.stagepact.domain.offer.RejectionReason.*;

import nl.stagepact.application.demo.Learner.ProfileState;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.shared.Period;

/** The students without a place: some wait for an answer, some heard no, some have not even begun. */
final class Seekers {

    private static final int WEEKS = 20;

    private final Days days;
    private final Market market;
    private final Cast cast;

    Seekers(Setting setting) {
        this.days = setting.days();
        this.market = setting.market();
        this.cast = setting.cast();
    }

    void tell() {
        var seekers = cast.leftOver();
        for (int turn = 0; turn < seekers.size(); turn++) {
            tell(seekers.get(turn), turn);
        }
    }

    private void tell(Learner learner, int turn) {
        learner.findsNothing();
        if (turn % 40 == 15 || turn % 40 == 35) {
            learner.leavesOn(days.ago(4));
        }
        if (turn % 12 == 11) {
            learner.hasProfile(ProfileState.NONE);
            return;
        }
        // some wanted to start last week
        var start = days.mondayAgo(-100, 12, turn * 3);
        learner.looksFor(
                days.ago(turn % 20 + 46),
                new Period(start, start.plusWeeks(WEEKS).minusDays(3)));
        if (turn % 12 == 5) {
            learner.hasProfile(turn % 24 == 5 ? ProfileState.WITHOUT_MOTIVATION : ProfileState.WITHOUT_AVAILABILITY);
            return;
        }
        if (turn % 9 == 8) {
            learner.learnsAtWork();
            return;
        }
        switch (turn % 10) {
            case 0 -> proposed(learner, 1 + turn % 3);
            case 1 -> proposed(learner, 8 + turn % 6);
            case 2 -> invited(learner, 12);
            case 3 -> {
                if (turn % 40 == 23) {
                    neverConfirmed(learner, 26);
                } else {
                    accepted(learner, 9 + turn % 5);
                }
            }
            case 4 -> {
                rejected(learner, 24, LEARNING_GOAL_MISMATCH);
                proposed(learner, 4);
            }
            case 5 -> rejected(learner, 15, turn % 20 == 5 ? PERIOD_OR_DAYS : TRAVEL_DISTANCE);
            case 6 -> {
                withdrawn(learner, 20, WithdrawalReason.STUDENT);
                invited(learner, 11);
            }
            case 7 -> {
                rejected(learner, 30, CAPACITY);
                rejected(learner, 18, CERTIFICATE_REQUIRED);
            }
            case 8 -> {
                rejected(learner, 17, OTHER_CANDIDATE_CHOSEN);
                proposed(learner, 12);
            }
            default -> {
                if (turn % 20 == 9) {
                    neverAnswered(learner, 22);
                } else {
                    withdrawn(learner, 16, WithdrawalReason.SCHOOL);
                }
            }
        }
    }

    /** Nobody answered yet. */
    private void proposed(Learner learner, int ago) {
        market.find(learner, days.ago(ago), _ -> true).ifPresent(stall -> {
            if (ago % 4 == 1) {
                stall.apply(days.ago(ago), learner);
            } else {
                stall.propose(days.ago(ago), learner);
            }
            stall.offer().remind(days.ago(ago), learner, days);
        });
    }

    private void invited(Learner learner, int ago) {
        market.find(learner, days.ago(ago), _ -> true).ifPresent(stall -> {
            stall.propose(days.ago(ago), learner);
            stall.offer().invite(days.ago(ago - 5), learner);
            stall.offer().remind(days.ago(ago - 5), learner, days);
        });
    }

    /** Now the student has to answer. */
    private void accepted(Learner learner, int ago) {
        market.find(learner, days.ago(ago), Market.Stall::hasFreeSeat).ifPresent(stall -> {
            stall.propose(days.ago(ago), learner);
            stall.accept(days.ago(ago - 6), learner);
            stall.offer().remind(days.ago(ago - 6), learner, days);
        });
    }

    /** The employer let the term pass. */
    private void neverAnswered(Learner learner, int ago) {
        market.find(learner, days.ago(ago), _ -> true).ifPresent(stall -> {
            stall.propose(days.ago(ago), learner);
            stall.offer().remind(days.ago(ago), learner, days);
            stall.offer().expire(days.ago(ago), learner);
        });
    }

    /** The student was accepted, and let the term pass. */
    private void neverConfirmed(Learner learner, int ago) {
        market.find(learner, days.ago(ago), Market.Stall::hasFreeSeat).ifPresent(stall -> {
            stall.propose(days.ago(ago), learner);
            stall.accept(days.ago(ago - 6), learner);
            stall.offer().remind(days.ago(ago - 6), learner, days);
            stall.offer().expire(days.ago(ago - 6), learner);
        });
    }

    private void rejected(Learner learner, int ago, RejectionReason reason) {
        market.find(learner, days.ago(ago), _ -> true).ifPresent(stall -> {
            stall.propose(days.ago(ago), learner);
            stall.offer().reject(days.ago(ago - 7), learner, reason);
        });
    }

    private void withdrawn(Learner learner, int ago, WithdrawalReason reason) {
        market.find(learner, days.ago(ago), _ -> true).ifPresent(stall -> {
            stall.propose(days.ago(ago), learner);
            stall.offer().withdrawCandidate(days.ago(ago - 5), learner, reason);
        });
    }
}
