package nl.stagepact.application.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import org.springframework.core.io.ClassPathResource;

/** The data files, read once. No field of theirs holds a comma. */
final class ReferenceData {

    static final List<Qualification> QUALIFICATIONS = lines("qualifications.csv")
            .map(fields -> new Qualification(
                    new Crebo(fields[0]),
                    fields[1],
                    EducationLevel.valueOf(fields[2]),
                    LocalDate.parse(fields[3]),
                    day(fields[4])))
            .toList();

    static final List<Region> REGIONS = lines("labour-market-regions.csv")
            .map(fields -> new Region(fields[0], day(fields[1]), day(fields[2])))
            .toList();

    private ReferenceData() {}

    private static Stream<String[]> lines(String file) {
        try {
            return new ClassPathResource("reference/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1));
        } catch (IOException e) {
            throw new UncheckedIOException("Reference data is part of the program: " + file, e);
        }
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }
}
