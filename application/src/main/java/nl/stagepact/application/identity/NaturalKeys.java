package nl.stagepact.application.identity;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;

/**
 * Ids of people out of the numbers that others gave them. The same number always gives the same id, so nobody is registered
 * twice; without the key nobody can find the id that belongs to a number.
 */
public final class NaturalKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final SecretKeySpec key;

    /** @param key at least 32 random bytes, kept for ever: another key would give every student another id */
    public NaturalKeys(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("The key for ids of people needs at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** @param studentNumber as the school issues it */
    public StudentId studentId(SchoolId school, String studentNumber) {
        return new StudentId(Id.version5(hash("student:" + school.value() + ":" + studentNumber.strip())));
    }

    /** @param email of somebody who works for that school or employer */
    public PersonId personId(Id organisation, String email) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        return new PersonId(Id.version5(hash("person:" + organisation.value() + ":" + address)));
    }

    /** Another id for the same student, always the same one. */
    public StudentId pseudonym(StudentId student) {
        return new StudentId(Id.version5(hash("pseudonym:" + student.value())));
    }

    private byte[] hash(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
