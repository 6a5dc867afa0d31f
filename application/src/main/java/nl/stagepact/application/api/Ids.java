package nl.stagepact.application.api;

import nl.stagepact.domain.shared.Id;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Ids in paths. Whatever is no UUID as it is written elsewhere can't exist. */
final class Ids implements ConverterFactory<String, Id> {

    @Override
    public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
        return text -> switch (Scalars.readText(type, text, Binder.LINE)) {
            case Scalars.Good(var id) -> type.cast(id);
            case Scalars.Bad _ -> throw new Refused(ApiError.NOT_FOUND);
        };
    }
}
