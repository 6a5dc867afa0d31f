package nl.stagepact.domain.shared;

import static nl.stagepact.domain.kit.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActorTest {

    private static final Subjects SANNE_AT_THE_BAKERY = Subjects.of(SANNE, NORTH, BAKERY, MENTOR, OFFER);

    @ParameterizedTest
    @MethodSource("actors")
    void an_actor_travels_as_metadata_and_arrives_the_same(Actor actor) {
        assertThat(Actor.fromMetaData(actor.toMetaData())).contains(actor);
    }

    static Stream<Actor> actors() {
        return Stream.of(
                theStudent(SANNE),
                theCoordinator(),
                sbb(),
                Actor.application(),
                new Actor(
                        "a system",
                        Optional.empty(),
                        Optional.of(NORTH.value()),
                        OrganisationType.SCHOOL,
                        Set.of(),
                        Scope.SELF),
                new Actor(
                        "somebody with two roles",
                        Optional.of(COORDINATOR.value()),
                        Optional.of(NORTH.value()),
                        OrganisationType.SCHOOL,
                        Set.of(Role.CONFIDANT, Role.COORDINATOR),
                        Scope.OWN_ORGANISATION));
    }

    @Test
    void metadata_without_an_actor_names_nobody() {
        assertThat(Actor.fromMetaData(Map.of("correlationId", "1"))).isEmpty();
    }

    @Test
    void an_actor_without_a_scope_reaches_no_further_than_itself() {
        var metaData = new HashMap<>(sbb().toMetaData());
        metaData.remove("actorScope");

        assertThat(Actor.fromMetaData(metaData)).map(Actor::scope).contains(Scope.SELF);
    }

    @ParameterizedTest
    @MethodSource("whoReachesSanneAtTheBakery")
    void an_actor_reaches_what_concerns_it(Actor actor) {
        assertThat(actor.reaches(SANNE_AT_THE_BAKERY)).isTrue();
    }

    static Stream<Actor> whoReachesSanneAtTheBakery() {
        return Stream.of(theStudent(SANNE), theMentor(), theCoordinator(), theEmployer(), sbb(), Actor.application());
    }

    @ParameterizedTest
    @MethodSource("whoDoesNotReachSanneAtTheBakery")
    void an_actor_reaches_nothing_else(Actor actor) {
        assertThat(actor.reaches(SANNE_AT_THE_BAKERY)).isFalse();
        assertThatThrownBy(() -> actor.mustReach(SANNE_AT_THE_BAKERY))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::code)
                .isEqualTo("NOT_FOUND");
    }

    static Stream<Actor> whoDoesNotReachSanneAtTheBakery() {
        return Stream.of(
                theStudent(JAMILA),
                aMentorOfAnotherStudent(),
                anotherSchool(),
                anotherEmployer(),
                theCoordinator().reaching(Scope.SELF),
                new Actor("nobody", Optional.empty(), Optional.empty(), OrganisationType.SCHOOL, Set.of(), Scope.SELF),
                new Actor(
                        "nowhere",
                        Optional.empty(),
                        Optional.empty(),
                        OrganisationType.SCHOOL,
                        Set.of(Role.COORDINATOR),
                        Scope.OWN_ORGANISATION));
    }

    @Test
    void an_offer_is_neither_an_organisation_nor_a_person() {
        var offer = new OfferId(UUID.randomUUID());
        var asOrganisation = new Actor(
                "x",
                Optional.of(offer.value()),
                Optional.of(offer.value()),
                OrganisationType.EMPLOYER,
                Set.of(),
                Scope.OWN_ORGANISATION);

        assertThat(asOrganisation.reaches(Subjects.of(offer))).isFalse();
        assertThat(asOrganisation.reaching(Scope.SELF).reaches(Subjects.of(offer)))
                .isFalse();
    }

    @Test
    void a_caller_carries_the_version_that_was_seen() {
        var metaData = new HashMap<String, Object>(theCoordinator().toMetaData());

        assertThat(Caller.fromMetaData(metaData)).isEqualTo(new Caller(theCoordinator(), OptionalLong.empty()));

        metaData.put(Caller.SEEN_VERSION, "7");
        assertThat(Caller.fromMetaData(metaData)).isEqualTo(new Caller(theCoordinator(), OptionalLong.of(7)));
    }

    @Test
    void a_foreign_thing_is_not_found_before_it_is_stale() {
        var caller = new Caller(anotherSchool(), OptionalLong.of(1));

        assertThatThrownBy(() -> caller.mayActOn(SANNE_AT_THE_BAKERY, 2))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::rule)
                .isEqualTo(CommonRule.ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }
}
