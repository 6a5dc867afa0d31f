package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.document.AgreementArchive;
import nl.stagepact.application.embedded.CaughtMail;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.application.privacy.SubjectKeys;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parties fetch the document of an agreement, sign exactly that, and have it for ever. */
@WholeApplicationTest
class AgreementDocumentTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));

    @LocalServerPort
    private int port;

    @Autowired
    private AgreementArchive archive;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private SubjectKeys keys;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MailCatcher mails;

    private final HttpClient client = HttpClient.newHttpClient();
    private Situation situation;

    @BeforeEach
    void an_agreement_is_drawn_up() {
        situation = Situation.drawnUp(new Region(new Http(port), PERIOD));
    }

    @Test
    void each_party_gets_the_same_pdf_which_stays_the_same_when_all_have_signed_it() throws IOException {
        var digest = situation.document(1);
        var first = fetch(situation.region.coordinator);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(first.headers().firstValue("Content-Disposition"))
                .contains("inline; filename=\"overeenkomst-versie-1.pdf\"");
        assertThat(first.headers().firstValue("ETag")).contains("\"" + digest + "\"");
        assertThat(sha256(first.body())).isEqualTo(digest);
        assertThat(text(first.body())).contains("Praktijkovereenkomst", "Zorggroep Voorbeeld", "Bo Begeleider");

        var region = situation.region;
        situation.sign(situation.student(), "STUDENT").ok(200);
        situation.sign(region.coordinator, "SCHOOL").ok(200);
        situation.sign(region.employer, "EMPLOYER").ok(200);

        for (var party : List.of(situation.student(), region.supervisor, region.employer, region.mentor)) {
            assertThat(fetch(party).body()).isEqualTo(first.body());
        }
        assertThat(fetch(region.mentor, "If-None-Match", "\"" + digest + "\"").statusCode())
                .isEqualTo(304);
        assertThat(beans.createBean(AgreementArchive.class)
                        .of(placement(), 1)
                        .orElseThrow()
                        .content())
                .as("of another node")
                .isEqualTo(first.body());
        theConcludedMailHas(first.body());
    }

    @Test
    void nobody_else_gets_it_and_there_is_none_of_a_version_that_is_not_there() {
        var elsewhere = new Region(new Http(port), PERIOD);

        for (var stranger : List.of(elsewhere.coordinator, elsewhere.employer, elsewhere.mentor)) {
            var refused = stranger.get(path(1), "Accept", "application/pdf").ok(404);
            assertThat(refused.refusal()).isEqualTo("NOT_FOUND");
        }
        assertThat(situation.region.coordinator.get(path(2)).ok(404).refusal()).isEqualTo("NOT_FOUND");
        assertThat(stored()).as("and nothing was made of it").isEmpty();
    }

    @Test
    void nobody_signs_before_there_is_a_document_nor_another_one() {
        var another = "ab".repeat(32);

        assertThat(situation
                        .sign(situation.student(), "STUDENT", 1, another)
                        .ok(409)
                        .refusal())
                .isEqualTo("DOCUMENT_DIFFERS");
        var digest = situation.document(1);
        assertThat(situation
                        .sign(situation.student(), "STUDENT", 1, another)
                        .ok(409)
                        .refusal())
                .isEqualTo("DOCUMENT_DIFFERS");
        situation.sign(situation.student(), "STUDENT", 1, digest).ok(200);
    }

    @Test
    void those_who_are_the_first_to_want_it_at_the_same_moment_get_the_same() throws Exception {
        Callable<byte[]> wanted = () -> archive.of(placement(), 1).orElseThrow().content();
        try (var parties = Executors.newFixedThreadPool(4)) {
            var answers =
                    parties.invokeAll(Stream.generate(() -> wanted).limit(4).toList());

            var digests = answers.stream().map(Future::resultNow).map(AgreementDocumentTest::sha256);
            assertThat(digests.collect(Collectors.toSet())).hasSize(1);
        }
        assertThat(stored()).hasSize(1);
    }

    @Test
    void what_is_stored_is_unreadable_without_the_students_key_and_stays() {
        situation.document(1);

        assertThat(stored())
                .singleElement()
                .satisfies(content -> assertThat(content)
                        .isNotEmpty()
                        .asString(StandardCharsets.ISO_8859_1)
                        .doesNotContain("%PDF-1"));
        for (var harm : List.of("update agreement_document set version = 9", "delete from agreement_document")) {
            assertThatThrownBy(() -> database.sql(harm + " where placement_id = ?")
                            .param(placement().value())
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void once_the_student_is_erased_nobody_can_read_it_any_more() {
        situation.document(1);

        keys.erase(UUID.fromString(situation.studentId));

        assertThat(archive.of(placement(), 1)).isEmpty();
        assertThat(archive.sha256Of(placement(), 1)).as("what was signed").isPresent();
    }

    @Test
    void the_document_of_the_api_says_that_it_is_a_file_and_how_to_know_it_again() {
        var answer = new Http(port)
                .get("/api/v1/openapi.json")
                .ok(200)
                .json()
                .at("/paths/~1placements~1{placementId}~1agreements~1{version}~1document/get/responses/200");

        assertThat(answer.at("/content/application~1pdf/schema/format").asString(""))
                .isEqualTo("binary");
        assertThat(answer.at("/headers").has("ETag")).as("%s", answer).isTrue();
    }

    /** Of student, school and employer. */
    private void theConcludedMailHas(byte[] pdf) {
        await("the mail that all have signed")
                .untilAsserted(() -> assertThat(mails.list())
                        .anySatisfy(mail ->
                                assertThat(attached(mail)).containsEntry("overeenkomst-versie-1.pdf", sha256(pdf))));
    }

    private static Map<String, String> attached(CaughtMail mail) {
        return mail.attachments().stream()
                .collect(
                        Collectors.toMap(CaughtMail.Attachment::fileName, file -> sha256(file.content()), (a, _) -> a));
    }

    private HttpResponse<byte[]> fetch(Client party, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path(1)))
                .header("Authorization", "Bearer " + party.token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.sendAsync(request.build(), BodyHandlers.ofByteArray()).join();
    }

    private String path(int version) {
        return situation.placement() + "/agreements/" + version + "/document";
    }

    private PlacementId placement() {
        return new PlacementId(UUID.fromString(situation.placementId));
    }

    private List<byte[]> stored() {
        return database.sql("select content from agreement_document where placement_id = ?")
                .param(placement().value())
                .query((row, _) -> row.getBytes(1))
                .list();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
