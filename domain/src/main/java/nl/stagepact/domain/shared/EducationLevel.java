package nl.stagepact.domain.shared;

/** The level (niveau) of a programme. */
public enum EducationLevel {
    VMBO,
    VSO_PRO,
    MBO_1,
    MBO_2,
    MBO_3,
    MBO_4,
    AD,
    HBO,
    WO;

    /** Only vocational education places students at employers that SBB recognised (WEB 7.2.10). */
    public boolean needsRecognition() {
        return switch (this) {
            case MBO_1, MBO_2, MBO_3, MBO_4 -> true;
            case VMBO, VSO_PRO, AD, HBO, WO -> false;
        };
    }
}
