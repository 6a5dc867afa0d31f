package nl.stagepact.application.api;

import jakarta.servlet.DispatcherType;
import jakarta.validation.Validator;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the conventions in force. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private final Validator validator;
    private final QueryParameters queryParameters;

    ApiConfiguration(Validator validator) {
        this.validator = validator;
        this.queryParameters = new QueryParameters(validator);
    }

    @Bean
    FilterRegistrationBean<ApiErrors> apiErrors(Problems problems) {
        var errors = new FilterRegistrationBean<>(new ApiErrors(problems));
        errors.setDispatcherTypes(DispatcherType.ERROR);
        errors.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return errors;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new ApiJson(validator));
        // a library that reads its own XML brings along that Spring would read everybody's
        converters.configureMessageConvertersList(
                all -> all.removeIf(one -> one.getSupportedMediaTypes().stream().anyMatch(ApiConfiguration::isXml)));
    }

    private static boolean isXml(MediaType type) {
        return type.getSubtype().equals("xml");
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverterFactory(new Ids());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(queryParameters).addPathPatterns("/api/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(queryParameters);
    }
}
