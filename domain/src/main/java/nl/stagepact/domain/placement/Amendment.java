package nl.stagepact.domain.placement;

import nl.stagepact.domain.shared.StudentId;

/**
 * What takes effect when an amendment is concluded.
 *
 * @param studentId whose calendar may have changed with it
 * @param content all that is agreed from now on
 */
public record Amendment(StudentId studentId, AgreementContent content) {}
