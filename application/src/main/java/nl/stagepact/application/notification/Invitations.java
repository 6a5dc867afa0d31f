package nl.stagepact.application.notification;

import java.util.List;
import nl.stagepact.domain.placement.AppointmentEvent;

final class Invitations {

    private Invitations() {}

    static List<Notice> of(AppointmentEvent event) {
        return List.of();
    }
}
