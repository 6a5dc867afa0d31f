/**
 * Erases people: over HTTP, and then in every place where something of them is kept.
 *
 * <p><b>Decision: the event first, then the key, then the copies.</b> Context: the process may die at any moment, and what was
 * promised must not get lost. Decision: {@code SubjectErased} is stored like any event; an automation destroys the key because
 * of it, and tells each {@link nl.stagepact.application.erasure.Copies}. Consequences: it happens at least once, so each copy is
 * harmless to erase twice; a failure is parked and tried again, and the part {@code erasures} of the health is down meanwhile.
 *
 * <p><b>Decision: views are made anew instead of each knowing what to wipe.</b> Context: a document holds texts under the keys of
 * several people, and says no more which is whose. Decision: the streams in which something stands under the destroyed key are
 * folded once more, over their documents ({@link nl.stagepact.projections.engine.Anew}). Consequences: what is left is what a
 * replay would make; a new view is covered without a line of its own. What a node had in its hands at that moment it may still
 * write down: so all is looked through a second time after two minutes ({@link nl.stagepact.application.erasure.Looks}).
 *
 * <p>Everywhere, and what becomes of it ({@code TablesAreListedTest} holds the databases against this list):
 * <ul>
 *   <li>Nothing to read without the key, which is destroyed; the rows stay: {@code domain_event_entry} and
 *       {@code dead_letter_entry} (the JSON of events), {@code agreement_document} (a signed contract stays a contract of the
 *       others, as nobody can read it any more), {@code csv_import} (a file of at most a day, under a key of its own: a student
 *       who is in one that waits is refused when it is carried out).
 *   <li>The key itself, which leaves an empty row, so that there is never another: {@code subject_key}. Who was erased and how
 *       far that is: {@code erasure}.
 *   <li>Deleted: {@code snapshot_event_entry} (all of the streams), {@code mail_language}, {@code mail_minutes},
 *       {@code mail_link}, {@code calendar_feed}. In memory: caught mails where no mail server is configured; keys on every node
 *       at once, and whom a login belongs to within ten seconds; a session keeps the name that the login told until it ends.
 *   <li>Overwritten: {@code mail_person} (that there was somebody stays), {@code membership} (the login), {@code mail} (what
 *       waits for them is dropped; a row holds ids, dates and names of organisations, and is written out only when it is
 *       sent). {@code system_client} ends; its name is that of a system.
 *   <li>Made anew from the events, if anything of them stands in it: {@code student_file}, {@code support_desk},
 *       {@code candidacy_desk}, {@code placement_board}, {@code private_answers}, {@code supervision_agenda},
 *       {@code replacement_desk}, {@code school_file}, {@code employer_file}, {@code offer_market}, {@code signal_desk},
 *       {@code overview_reports}, {@code report_desk}, {@code report_measures}, {@code overview_placements}, {@code overview_offers}, {@code pledge_offers},
 *       {@code pledge_placements}, {@code pledge_promises}, {@code erasure_register}.
 *   <li>Ids and codes alone, a pseudonym that leads to nobody once the rest is gone; figures are made of these, so they stay:
 *       {@code audit_trail}, {@code unplaced_list}, {@code student_standing}, {@code open_candidacy},
 *       {@code placement_calendar}, {@code placement_standing}, {@code school_staff}, {@code employer_mentor},
 *       {@code employer_involvement}, {@code mail_member}, {@code mail_student}, {@code mail_candidacy},
 *       {@code mail_placement}, {@code mail_signer}, {@code mail_report}, {@code report_code}, {@code retaliation_watch},
 *       {@code retaliation_watched}, {@code nameable}, {@code csv_import_line}, {@code csv_import_problem} (never what stands in a cell),
 *       {@code idempotency_key} (digests, addresses and refusals that quote nothing), {@code scheduled_tasks} (commands without
 *       anything personal), {@code read_log}.
 *   <li>Not about people: {@code recognition_decision}, {@code school_signing_policy}, {@code standing_offer},
 *       {@code mail_organisation}, {@code mail_offer}, {@code mail_digest_day}, {@code mail_digest_offer}, {@code history},
 *       {@code token_entry}, {@code lookup_edition}, {@code demo_region}, {@code demo_region_act}, {@code retention_run},
 *       {@code flyway_schema_history}, {@code view_tokens}, {@code view_origin}, {@code sealed_event},
 *       {@code audit_checkpoint}, {@code audit_checkpoint_post}, {@code audit_first_key}, {@code audit_verification}. An
 *       investigator's own words say what an {@code audit_dossier} is for; the form asks for no personal data.
 * </ul>
 *
 * <p>Out of reach: mails that were sent, dossiers and lists that were fetched, logs (which quote nobody), backups. After one was
 * put back, the register in the events is worked off again by resetting nothing more than the processor of the {@code Eraser}.
 * What others wrote about somebody under <em>another's</em> key, such as a mentor's name in a student's agreement, goes with that
 * other person.
 *
 * <p><b>Decision: what was told in a case of discrimination stays with the case.</b> Context: a reporter's words are what SBB's
 * decision rests on, and others may object to it or answer for it after the reporter has left. Decision: they stand under the
 * case's own key, not the reporter's; nobody is erased while their case goes on, afterwards who reported leads to nobody, and the
 * words are for those alone who may open the case, until the job destroys its key. Consequence: whoever names themself in such
 * words is named there for that long, in no view, mail or list.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.erasure;
