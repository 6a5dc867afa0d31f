package nl.stagepact.application.exchange;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.stagepact.application.api.Flaw;
import nl.stagepact.application.api.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Reads a file that is sent by itself, or as a form with the parts {@code file} and {@code kind}. It never touches a disk. */
final class Uploads extends AbstractHttpMessageConverter<UploadedFile> {

    static final String KIND = "kind";
    static final String FILE = "file";

    Uploads() {
        super(CsvLists.CSV, new MediaType("text", "csv"), MediaType.MULTIPART_FORM_DATA);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == UploadedFile.class;
    }

    @Override
    protected boolean canWrite(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected UploadedFile readInternal(Class<? extends UploadedFile> type, HttpInputMessage message)
            throws IOException {
        var body = message.getBody().readAllBytes();
        var mediaType = message.getHeaders().getContentType();
        return MediaType.MULTIPART_FORM_DATA.equalsTypeAndSubtype(mediaType)
                ? form(body, mediaType.toString())
                : new UploadedFile(body, Optional.empty());
    }

    private static UploadedFile form(byte[] body, String mediaType) throws IOException {
        try {
            var parts = new MimeMultipart(new ByteArrayDataSource(body, mediaType));
            Optional<byte[]> file = Optional.empty();
            Optional<String> kind = Optional.empty();
            for (int i = 0; i < parts.getCount(); i++) {
                var part = parts.getBodyPart(i);
                var name = nameOf(part);
                if (name.equals(FILE)) {
                    file = Optional.of(part.getInputStream().readAllBytes());
                } else if (name.equals(KIND)) {
                    kind = Optional.of(new String(part.getInputStream().readNBytes(100), StandardCharsets.UTF_8));
                } else {
                    throw new InvalidRequest("", Flaw.UNKNOWN_FIELD);
                }
            }
            return new UploadedFile(file.orElseThrow(() -> new InvalidRequest(FILE, Flaw.REQUIRED)), kind);
        } catch (MessagingException e) {
            // its message quotes what was sent
            throw new InvalidRequest("", Flaw.INVALID_FORMAT);
        }
    }

    private static String nameOf(BodyPart part) throws MessagingException {
        var header = part.getHeader("Content-Disposition");
        var name = header == null ? null : new ContentDisposition(header[0]).getParameter("name");
        return name == null ? "" : name;
    }

    @Override
    protected void writeInternal(UploadedFile file, HttpOutputMessage message) {
        throw new IllegalStateException("Files are never sent back");
    }
}
