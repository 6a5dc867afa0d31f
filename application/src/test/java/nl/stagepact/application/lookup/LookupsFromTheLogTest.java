package nl.stagepact.application.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplicationTest
class LookupsFromTheLogTest {

    private static final Period SPRING = new Period(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-06-30"));

    @LocalServerPort
    private int port;

    @Autowired
    private List<LookupTable> tables;

    @Autowired
    private LookupsFromTheLog lookups;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_database_that_is_older_than_its_tables_answers_as_one_that_always_had_them() {
        aRegionWithAnOffer();
        var kept = contents();
        tables.forEach(table -> jdbc.sql("delete from " + table.table()).update());
        jdbc.sql("delete from lookup_edition").update();

        lookups.afterSingletonsInstantiated();

        assertThat(contents()).isEqualTo(kept);
        assertThat(kept)
                .hasSameSizeAs(tables)
                .allSatisfy((table, rows) -> assertThat(rows).isNotNull());
        assertThat(kept.get("standing_offer")).isNotEmpty();
    }

    @Test
    void a_table_of_this_edition_is_left_alone() {
        aRegionWithAnOffer();
        jdbc.sql("delete from standing_offer").update();

        lookups.afterSingletonsInstantiated();

        assertThat(contents().get("standing_offer")).isEmpty();
        jdbc.sql("delete from lookup_edition where table_name = 'standing_offer'")
                .update();
        lookups.afterSingletonsInstantiated();
        assertThat(contents().get("standing_offer")).isNotEmpty();
    }

    private void aRegionWithAnOffer() {
        var region = new Region(new Http(port), SPRING);
        region.recognise();
        region.offer(1);
    }

    private Map<String, List<String>> contents() {
        return tables.stream()
                .collect(Collectors.toMap(
                        LookupTable::table,
                        table -> jdbc.sql("select t::text from " + table.table() + " t order by 1")
                                .query(String.class)
                                .list()));
    }
}
