package nl.stagepact.domain.student;

import java.util.List;

/** The "menukaart" in the student's own words. Only ever inside {@code Personal}. */
public record SkillsCard(List<String> canDo, List<String> mustLearn) {

    public SkillsCard {
        canDo = List.copyOf(canDo);
        mustLearn = List.copyOf(mustLearn);
    }
}
