package nl.stagepact.domain.employer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import org.axonframework.serialization.Revision;

/** What is asked, heard and contested about recognitions; how the employer stands follows from {@code RecognitionEvent}s. */
public sealed interface ProcedureEvent extends EmployerEvent {

    /** The qualifications that it is about. */
    List<Crebo> crebos();

    /** The employer asks SBB for a recognition. @param motivation by people of the employer */
    @Revision("1")
    record RecognitionApplied(EmployerId employerId, List<Crebo> crebos, Personal<String> motivation)
            implements ProcedureEvent {

        public RecognitionApplied {
            crebos = List.copyOf(crebos);
        }
    }

    /** @param objectionUntilDate the last day to object: six weeks after publication (Awb 6:7) */
    @Revision("1")
    record RecognitionRefused(
            EmployerId employerId,
            List<Crebo> crebos,
            LocalDate effectiveDate,
            LocalDate publishedDate,
            LocalDate objectionUntilDate,
            String reason)
            implements ProcedureEvent {

        public RecognitionRefused {
            crebos = List.copyOf(crebos);
        }
    }

    /** SBB looked once more. The recognition goes on by itself: a review that is late ends nothing. */
    @Revision("1")
    record RecognitionReviewed(
            EmployerId employerId, List<Crebo> crebos, LocalDate reviewedDate, LocalDate nextReviewDate, String reason)
            implements ProcedureEvent {

        public RecognitionReviewed {
            crebos = List.copyOf(crebos);
        }
    }

    /** SBB means to withdraw, and lets the employer tell its side first (Awb 4:8). */
    @Revision("1")
    record RecognitionHearingInvited(EmployerId employerId, List<Crebo> crebos, LocalDate hearingDate, String reason)
            implements ProcedureEvent {

        public RecognitionHearingInvited {
            crebos = List.copyOf(crebos);
        }
    }

    /** @param report what was said, by people of the employer */
    @Revision("1")
    record RecognitionHearingHeld(
            EmployerId employerId, List<Crebo> crebos, LocalDate heldDate, Personal<String> report)
            implements ProcedureEvent {

        public RecognitionHearingHeld {
            crebos = List.copyOf(crebos);
        }
    }

    /** The employer was invited, and won't be heard. */
    @Revision("1")
    record RecognitionHearingWaived(EmployerId employerId, List<Crebo> crebos, String reason)
            implements ProcedureEvent {

        public RecognitionHearingWaived {
            crebos = List.copyOf(crebos);
        }
    }

    /**
     * What it is against holds meanwhile (Awb 6:16).
     *
     * @param objection its number, from 1 up for each employer
     * @param decisionDueDate the last day to decide on it: six weeks after the last day to object (Awb 7:10)
     * @param grounds under the key of the case, when it is against the measure of one
     * @param reportId that case, which decides on it; nothing in revision 1, where SBB decided on all of them here
     */
    @Revision("2")
    record ObjectionLodged(
            EmployerId employerId,
            int objection,
            List<Crebo> crebos,
            LocalDate lodgedDate,
            LocalDate decisionDueDate,
            Personal<String> grounds,
            Optional<ReportId> reportId)
            implements ProcedureEvent {

        public ObjectionLodged {
            crebos = List.copyOf(crebos);
        }
    }

    /** @param reason under the same key as the grounds */
    @Revision("1")
    record ObjectionDecided(
            EmployerId employerId,
            int objection,
            List<Crebo> crebos,
            ObjectionOutcome outcome,
            LocalDate decidedDate,
            Personal<String> reason)
            implements ProcedureEvent {

        public ObjectionDecided {
            crebos = List.copyOf(crebos);
        }
    }
}
