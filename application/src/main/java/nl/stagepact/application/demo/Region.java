package nl.stagepact.application.demo;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.application.identity.NaturalKeys;

/**
 * All that happened in the invented region until yesterday. The same day and the same keys give the same acts, and none of
 * them breaks a rule.
 */
final class Region {

    /** As labour market region. */
    static final String NAME = "Amersfoort";

    private Region() {}

    /** In the order of time. */
    static List<Act> until(LocalDate today, NaturalKeys keys) {
        var setting = new Setting(new Days(today), new Chronicle(today), new Cast(keys));
        organisations(setting, keys);
        new OpenOffers(setting).tell();
        new Placements(setting).tell();
        new Seekers(setting).tell();
        setting.cast().everybody().forEach(learner -> learner.tell(setting.chronicle(), setting.days()));
        return setting.chronicle().acts();
    }

    private static void organisations(Setting setting, NaturalKeys keys) {
        var admin = DemoPeople.ADMIN.actor(keys);
        var sbb = DemoPeople.SBB_ADVISOR.actor(keys);
        setting.cast().schools().forEach(school -> school.tell(setting.chronicle(), setting.days(), admin));
        var employers = setting.cast().employers();
        for (int i = 0; i < employers.size(); i++) {
            employers.get(i).tellBeginning(setting.chronicle(), setting.days(), sbb, i);
            employers.get(i).tellDecision(setting.chronicle(), setting.days(), sbb);
        }
    }
}
