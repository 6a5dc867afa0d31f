package nl.stagepact.projections.engine;

import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.MENTOR;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.theInvestigator;
import static nl.stagepact.projections.kit.Happening.guardian;
import static nl.stagepact.projections.kit.Happening.support;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.projections.kit.Feed;
import nl.stagepact.projections.kit.Forgetting;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once somebody is erased, documents made anew say what a replay would make them say. */
class AnewTest {

    private final World world = new World();

    @BeforeEach
    void a_placement_from_its_offer_to_its_end() {
        world.story().by(theInvestigator());
        world.tell(Happening.region())
                .tell(support(SANNE), guardian(SANNE, "Robin Ouder"))
                .tell(Happening.signedPact(BAKERY))
                .tell(Happening.offered(1))
                .tell(Happening.sannesPlacement());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_student_who_is_erased_is_gone_from_all_views_as_after_a_replay() {
        assertThat(text(world.everything())).contains("Sanne", "a jobcoach, please");

        int changed = makeAnewWithout(SANNE);

        assertThat(changed).isPositive();
        assertThat(text(world.everything())).doesNotContain("Sanne", "a jobcoach, please");
        assertThat(world.everything()).isEqualTo(replayedWithout(SANNE));
    }

    @Test
    void a_mentor_who_is_erased_leaves_the_student_alone() {
        makeAnewWithout(MENTOR);

        assertThat(text(world.everything())).contains("Sanne");
        assertThat(world.everything()).isEqualTo(replayedWithout(MENTOR));
    }

    @Test
    void doing_it_again_changes_nothing() {
        makeAnewWithout(SANNE);

        assertThat(makeAnewWithout(SANNE)).isZero();
    }

    @Test
    void nothing_changes_where_nobody_was_erased() {
        var before = world.everything();

        assertThat(makeAnew(world.story().messages())).isZero();
        assertThat(world.everything()).isEqualTo(before);
    }

    @Test
    void what_a_view_has_not_heard_of_yet_is_left_for_it_to_hear() {
        var behind = new World();
        var messages = world.story().messages();
        new Feed(behind.projections()).feed(messages.subList(0, messages.size() - 3));
        var before = behind.everything();

        makeAnew(behind, messages);

        assertThat(behind.everything()).isEqualTo(before);
        behind.close();
    }

    private int makeAnewWithout(Id subject) {
        return makeAnew(Forgetting.in(world.story().messages(), subject));
    }

    private int makeAnew(List<DomainEventMessage<?>> messages) {
        return makeAnew(world, messages);
    }

    private static int makeAnew(World world, List<DomainEventMessage<?>> messages) {
        var streams = messages.stream().collect(Collectors.groupingBy(DomainEventMessage::getAggregateIdentifier));
        return world.projections().stream()
                .mapToInt(projection -> streams.values().stream()
                        .mapToInt(new Anew(projection)::make)
                        .sum())
                .sum();
    }

    private List<RawBsonDocument> replayedWithout(Id subject) {
        world.projections().forEach(Projection::reset);
        new Feed(world.projections()).feed(Forgetting.in(world.story().messages(), subject));
        return world.everything();
    }

    private static String text(List<RawBsonDocument> documents) {
        return documents.stream().map(RawBsonDocument::toJson).collect(Collectors.joining("\n"));
    }
}
