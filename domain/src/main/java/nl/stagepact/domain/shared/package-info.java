/**
 * Words that every feature uses: ids, codes, periods, actors, rules. A word means one thing everywhere; what only one
 * feature needs stays there.
 *
 * <p><b>Decision: rules are enums.</b> Context: a rule wants a sentence, a stable code, and words in two languages, and a
 * reader wants to see all rules of a feature at once. Decision: each feature lists its rules in one enum that implements
 * {@link nl.stagepact.domain.shared.Rule}; the constant is the sentence an expert says. Consequence: one test can ask that
 * every rule of a feature is shown allowing and refusing.
 *
 * <p><b>Decision: subjects decide who may act.</b> Every stream knows whom it concerns; the same
 * {@link nl.stagepact.domain.shared.Subjects} stand on every event for the audit trail and are held against the actor before
 * a command is decided. A thing of somebody else looks exactly like one that doesn't exist.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.domain.shared;
