package nl.stagepact.application.identity;

import nl.stagepact.application.erasure.Copies;
import nl.stagepact.domain.shared.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever was erased gets in no more, and nothing tells as whom they did. Rows stay, as always: who let whom in, and when.
 * Other nodes forget them after seconds; a session that is open holds a name until it ends, hours later at the latest.
 */
@Component
class PlacesOfTheErased implements Copies {

    private final JdbcClient jdbc;

    PlacesOfTheErased(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(Id subject) {
        jdbc.sql("""
                        update membership set subject = 'erased|' || id, ended_at = coalesce(ended_at, now()),
                            ended_by = coalesce(ended_by, 'stagepact|automation')
                        where person_id = ?""").param(subject.value()).update();
        jdbc.sql("""
                        update system_client set ended_at = coalesce(ended_at, now()),
                            ended_by = coalesce(ended_by, 'stagepact|automation')
                        where person_id = ?""").param(subject.value()).update();
    }
}
