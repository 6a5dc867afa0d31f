package nl.stagepact.domain.shared;

import java.util.List;

/** A command that a rule refuses: nothing has changed, and it says why. It never quotes what it was given. */
public final class Refusal extends RuntimeException {

    private final transient Rule rule;
    private final transient List<String> fields;

    public Refusal(Rule rule) {
        this(rule, List.of());
    }

    /** @param fields names of fields of the API that the refusal is about */
    public Refusal(Rule rule, List<String> fields) {
        // no stack trace: a refusal is an answer, not an accident
        super(rule.code() + ": " + rule.words().english(), null, false, false);
        this.rule = rule;
        this.fields = List.copyOf(fields);
    }

    public Rule rule() {
        return rule;
    }

    public String code() {
        return rule.code();
    }

    public List<String> fields() {
        return fields;
    }
}
