package nl.stagepact.application.notification;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/** How many mails are in which state. */
public record NotificationCounts(
        @Schema(description = "Wait for their first or next attempt", example = "2")
        long queued,

        @Schema(example = "310") long sent,

        @Schema(description = "Given up", example = "0") long failed,

        @Schema(description = "The address takes no mail: correct it, then send the mail again", example = "1")
        long bounced,

        @Schema(description = "Not sent, as there was no reason for it any more, or nobody to read it", example = "4")
        long dropped) {

    static NotificationCounts of(Map<NotificationState, Long> counts) {
        return new NotificationCounts(
                counts.getOrDefault(NotificationState.QUEUED, 0L),
                counts.getOrDefault(NotificationState.SENT, 0L),
                counts.getOrDefault(NotificationState.FAILED, 0L),
                counts.getOrDefault(NotificationState.BOUNCED, 0L),
                counts.getOrDefault(NotificationState.DROPPED, 0L));
    }
}
