package nl.stagepact.domain.laws;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance that is the same for the same seed, on every machine. */
final class Dice {

    private final RandomGenerator generator;

    Dice(long seed) {
        generator = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    boolean chance(double probability) {
        return generator.nextDouble() < probability;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return generator.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> these) {
        return these.get(generator.nextInt(these.size()));
    }

    <T> Optional<T> anyOf(Collection<T> these) {
        return these.isEmpty() ? Optional.empty() : Optional.of(oneOf(List.copyOf(these)));
    }

    UUID uuid() {
        return new UUID(generator.nextLong(), generator.nextLong());
    }
}
