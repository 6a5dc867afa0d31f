package nl.stagepact.application.lookup;

import nl.stagepact.application.platform.Processors;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Each table hears its events in the transaction of the command. */
@Component
class LookupListeners implements Processors.Registration, SmartInitializingSingleton {

    private final MentorTable mentors;
    private final OpenCandidacyTable openCandidacies;
    private final PlacementTable placements;
    private final RecognitionTable recognitions;
    private final SigningPolicyTable signingPolicies;
    private final StaffTable staff;
    private final StandingOfferTable standingOffers;
    private final StudentTable students;
    private final ObjectProvider<CommandBus> commands;

    LookupListeners(
            MentorTable mentors,
            OpenCandidacyTable openCandidacies,
            PlacementTable placements,
            RecognitionTable recognitions,
            SigningPolicyTable signingPolicies,
            StaffTable staff,
            StandingOfferTable standingOffers,
            StudentTable students,
            ObjectProvider<CommandBus> commands) {
        this.mentors = mentors;
        this.openCandidacies = openCandidacies;
        this.placements = placements;
        this.recognitions = recognitions;
        this.signingPolicies = signingPolicies;
        this.staff = staff;
        this.standingOffers = standingOffers;
        this.students = students;
        this.commands = commands;
    }

    @Override
    public void afterSingletonsInstantiated() {
        commands.getObject().registerHandlerInterceptor(recognitions);
    }

    @Override
    public void register(Processors processors) {
        processors
                .lookup("MentorTable", mentors)
                .lookup("OpenCandidacyTable", openCandidacies)
                .lookup("PlacementTable", placements)
                .lookup("RecognitionTable", recognitions)
                .lookup("SigningPolicyTable", signingPolicies)
                .lookup("StaffTable", staff)
                .lookup("StandingOfferTable", standingOffers)
                .lookup("StudentTable", students);
    }
}
