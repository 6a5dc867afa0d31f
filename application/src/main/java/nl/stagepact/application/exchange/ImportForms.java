package nl.stagepact.application.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stagepact.application.api.RequestRecords;

/** What files of each kind look like. */
final class ImportForms {

    private final Map<ImportKind, ImportForm<?>> forms;
    private final RequestRecords records;

    ImportForms(List<ImportForm<?>> forms, RequestRecords records) {
        this.forms = forms.stream().collect(Collectors.toMap(ImportForm::kind, form -> form));
        this.records = records;
    }

    ImportForm<?> of(ImportKind kind) {
        return forms.get(kind);
    }

    LineReader<?> reader(Import one, CsvFile file) {
        return new LineReader<>(of(one.kind()), one.organisation(), records, file.header());
    }
}
