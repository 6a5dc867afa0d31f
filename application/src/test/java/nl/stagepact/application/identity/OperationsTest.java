package nl.stagepact.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import nl.stagepact.domain.employer.EmployerCommand.RegisterEmployer;
import nl.stagepact.domain.placement.ConversationCommand.HoldConversation;
import nl.stagepact.domain.placement.ConversationCommand.HoldEindGesprek;
import nl.stagepact.projections.offer.OfferMarket.FindOffers;
import org.junit.jupiter.api.Test;

class OperationsTest {

    @Test
    void every_command_and_every_query_has_a_row_in_the_table_of_rights() {
        assertThat(Rights.operations()).containsExactlyInAnyOrderElementsOf(Operations.all());
        assertThatCode(Operations::mustAllHaveARow).doesNotThrowAnyException();
    }

    @Test
    void commands_queries_and_questions_about_who_gets_in_are_found_by_themselves() {
        assertThat(Operations.all())
                .contains(
                        RegisterEmployer.class,
                        HoldEindGesprek.class,
                        FindOffers.class,
                        IdentityOperation.AdmitSystem.class)
                .doesNotContain(HoldConversation.class);
    }
}
