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
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The data files, read once. No field of the tables holds a comma. */
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

    static final List<OfferTemplate> OFFER_TEMPLATES = templates("offer-templates.json");
    static final List<RegionalPact> PACTS = lines("pacts.csv")
            .map(fields -> new RegionalPact(fields[0], fields[1], fields[2], day(fields[3]), day(fields[4])))
            .toList();

    private ReferenceData() {}

    private static Stream<String[]> lines(String file) {
        return text(file).lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(",", -1));
    }

    private static List<OfferTemplate> templates(String file) {
        var codes = new SimpleModule("codes").addDeserializer(Crebo.class, new FromStringDeserializer<>(Crebo.class) {
            @Override
            protected Crebo _deserialize(String value, DeserializationContext context) {
                return new Crebo(value);
            }
        });
        return List.of(JsonMapper.builder().addModule(codes).build().readValue(text(file), OfferTemplate[].class));
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("reference/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Reference data is part of the program: " + file, e);
        }
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }
}
