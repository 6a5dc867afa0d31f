package nl.stagepact.application.api;

/** The version of the API. A change that breaks clients makes it 2, under another address, beside this one. */
public final class ApiVersion {

    public static final String NUMBER = "1.0.0";

    /** Before the path of every resource. */
    public static final String BASE = "/api/v1";

    private ApiVersion() {}
}
