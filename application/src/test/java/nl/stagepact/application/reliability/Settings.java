package nl.stagepact.application.reliability;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an application of these tests is started with. */
final class Settings {

    private Settings() {}

    /** Everything embedded, in that folder. */
    static Map<String, String> embedded(Path data) {
        return Map.of("stagepact.data-dir", data.toAbsolutePath().toString());
    }

    /** Later ones win. */
    @SafeVarargs
    static String[] asArguments(Map<String, String>... settings) {
        var all = new LinkedHashMap<String, String>();
        all.put("server.port", "0");
        all.put("stagepact.demo.region", "false");
        Arrays.stream(settings).forEach(all::putAll);
        return all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }
}
