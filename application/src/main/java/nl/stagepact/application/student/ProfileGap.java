package nl.stagepact.application.student;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a profile lacks, and what to do about it. */
@Schema(description = "A field of the profile that lacks before the student can be proposed")
record ProfileGap(
        @Schema(example = "motivation") String field,

        @Schema(example = "Schrijf waarom je deze stage wilt.")
        String nl,

        @Schema(example = "Write why you want this placement.")
        String en) {

    /** @param field as the domain names it */
    static ProfileGap of(String field) {
        return switch (field) {
            case "year" -> new ProfileGap(field, "Vul in in welk leerjaar je zit.", "Fill in your year of study.");
            case "type" ->
                new ProfileGap(field, "Kies welk soort stage je zoekt.", "Choose the type of placement you look for.");
            case "themes" ->
                new ProfileGap(
                        field,
                        "Kies ten minste één thema dat je interesseert.",
                        "Choose at least one theme that interests you.");
            case "region" ->
                new ProfileGap(
                        field, "Kies de regio waar je wilt werken.", "Choose the region where you want to work.");
            case "availability" ->
                new ProfileGap(
                        field,
                        "Vul in vanaf wanneer, en hoeveel dagen en uren per week je kunt.",
                        "Fill in from when, and how many days and hours a week you can.");
            case "motivation" ->
                new ProfileGap(
                        field,
                        "Schrijf waarom je deze stage wilt, zonder je naam: een bedrijf mag soms nog niet weten wie je bent.",
                        "Write why you want this placement, without your name: an employer may not always know yet who you are.");
            default -> throw new IllegalArgumentException("No sentence for " + field);
        };
    }
}
