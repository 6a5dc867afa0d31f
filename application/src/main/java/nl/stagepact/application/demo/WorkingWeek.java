package nl.stagepact.application.demo;

import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;

/** How much of the week students of a programme are at work. */
record WorkingWeek(int days, int hours) {

    static WorkingWeek of(Programme programme, LearningPath path) {
        if (path == LearningPath.BBL) {
            return new WorkingWeek(4, 32);
        }
        return programme.level() == EducationLevel.MBO_4 ? new WorkingWeek(4, 32) : new WorkingWeek(3, 24);
    }
}
