package nl.stagepact.domain.placement;

import nl.stagepact.domain.shared.Rule;

/** What holds for appointments. That one lies outside its window is no reason to refuse it; it is told. */
public enum AppointmentRule implements Rule {
    AN_APPOINTMENT_LIES_AHEAD(
            "APPOINTMENT_IN_PAST",
            "Een afspraak wordt gemaakt voor een moment dat nog komt.",
            "An appointment is made for a moment that is still to come."),
    WHO_TALKS_ONLINE_HAS_A_LINK(
            "LINK_MISSING",
            "Noem de link waarmee de deelnemers elkaar online treffen; hij begint met http:// of https://.",
            "Give the link by which those who take part meet online; it begins with http:// or https://."),
    ONLY_AN_APPOINTMENT_IS_CANCELLED(
            "NO_APPOINTMENT",
            "Voor dit gesprek is geen afspraak gemaakt.",
            "No appointment was made for this conversation.");

    private final Words words;

    AppointmentRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
