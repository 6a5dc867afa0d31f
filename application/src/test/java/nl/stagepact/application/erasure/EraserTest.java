package nl.stagepact.application.erasure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.privacy.SubjectKeys;
import nl.stagepact.domain.erasure.ErasureEvent.SubjectErased;
import nl.stagepact.domain.erasure.ErasureGround;
import nl.stagepact.domain.shared.ErasureId;
import nl.stagepact.domain.shared.StudentId;
import org.junit.jupiter.api.Test;

/** What comes of the event, which is there whatever happens here: interrupted anywhere, it comes again. */
class EraserTest {

    private final StudentId noa = new StudentId(UUID.randomUUID());
    private final SubjectErased erased =
            new SubjectErased(ErasureId.of(noa), Optional.of(noa), Optional.empty(), ErasureGround.ON_REQUEST, 1);

    private final SubjectKeys keys = mock(SubjectKeys.class);
    private final Copies views = mock(Copies.class);
    private final Copies mails = mock(Copies.class);
    private final Looks looks = mock(Looks.class);
    private final Eraser eraser = new Eraser(keys, List.of(views, mails), looks);

    @Test
    void the_key_goes_first_then_every_copy_and_then_a_second_look_is_due() {
        eraser.on(erased);

        var inThisOrder = inOrder(keys, views, mails, looks);
        inThisOrder.verify(keys).erase(noa.value());
        inThisOrder.verify(views).forget(noa);
        inThisOrder.verify(mails).forget(noa);
        inThisOrder.verify(looks).begin(noa);
        inThisOrder.verifyNoMoreInteractions();
    }

    @Test
    void what_fails_is_not_taken_for_done_and_all_of_it_is_done_when_the_event_comes_again() {
        doThrow(new IllegalStateException("the views are away"))
                .doNothing()
                .when(views)
                .forget(noa);

        assertThatThrownBy(() -> eraser.on(erased)).isInstanceOf(IllegalStateException.class);
        verify(looks, never()).begin(noa);

        eraser.on(erased);
        verify(keys, times(2)).erase(noa.value());
        verify(mails).forget(noa);
        verify(looks).begin(noa);
    }
}
