package nl.stagepact.application.employer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Acts.Part;
import nl.stagepact.application.api.Items;
import nl.stagepact.application.api.Shown;
import nl.stagepact.application.employer.EmployerAnswers.PactSignature;
import nl.stagepact.application.employer.PromiseAnswers.Pledge;
import nl.stagepact.application.employer.PromiseAnswers.YearPlan;
import nl.stagepact.application.employer.PromiseRequests.NewPactSignature;
import nl.stagepact.application.employer.PromiseRequests.NewPledge;
import nl.stagepact.application.employer.PromiseRequests.NewYearPlan;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.SchoolYear;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.employer.EmployerFile.FindEmployer;
import nl.stagepact.projections.insight.PledgeMonitor;
import nl.stagepact.projections.insight.PledgeMonitor.EmployerPledges;
import nl.stagepact.projections.insight.PledgeMonitor.FindEmployerPledges;
import nl.stagepact.projections.insight.PledgeMonitor.FindYearPlans;
import nl.stagepact.projections.insight.PledgeMonitor.YearPlans;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/employers/{employerId}", produces = "application/json")
@Tag(name = "Pact", description = "What employers promise: the pact, their pledges and the plans of their departments")
class PromiseApi {

    private static final Shown<EmployerId, EmployerFile.Employer, List<PactSignature>> SIGNATURES = new Shown<>(
            EmployerId.class,
            EmployerFile.class,
            "/employers",
            FindEmployer::new,
            EmployerFile.Employer.class,
            EmployerFile.Employer::version,
            employer -> employer.pacts().stream().map(PactSignature::of).toList());

    private static final Shown<EmployerId, EmployerPledges, List<Pledge>> PLEDGES = new Shown<>(
            EmployerId.class,
            PledgeMonitor.class,
            "/employers",
            FindEmployerPledges::new,
            EmployerPledges.class,
            EmployerPledges::version,
            found -> found.pledges().stream().map(Pledge::of).toList());

    private static final Shown<EmployerId, YearPlans, List<YearPlan>> PLANS = new Shown<>(
            EmployerId.class,
            PledgeMonitor.class,
            "/employers",
            FindYearPlans::new,
            YearPlans.class,
            YearPlans::version,
            found -> found.plans().stream().map(YearPlan::of).toList());

    private final Acts acts;
    private final NaturalKeys keys;

    PromiseApi(Acts acts, NaturalKeys keys) {
        this.acts = acts;
        this.keys = keys;
    }

    @PostMapping("/pact-signatures")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "signPact", summary = "Record that an employer signed a pact")
    ResponseEntity<PactSignature> sign(@PathVariable EmployerId employerId, @RequestBody NewPactSignature signature) {
        // the form asks for no address: within one organisation the name has to do
        var signerId = keys.personId(employerId, signature.signer().name());
        return acts.createPart(
                SIGNATURES,
                signature.toCommand(employerId, signerId),
                employer -> new Part<>(
                        SIGNATURES.pathOf(employerId, "/pact-signatures/" + signature.pact()),
                        signatureOf(employer, signature.pact())));
    }

    @GetMapping("/pact-signatures")
    @Operation(operationId = "showPactSignatures", summary = "Show which pacts an employer signed")
    ResponseEntity<Items<PactSignature>> signatures(@PathVariable EmployerId employerId) {
        var employer = acts.find(SIGNATURES, employerId);
        return acts.show(employer.version(), new Items<>(SIGNATURES.answer().apply(employer)));
    }

    @GetMapping("/pact-signatures/{pact}")
    @Operation(operationId = "showPactSignature", summary = "Show how an employer signed a pact")
    ResponseEntity<PactSignature> signature(@PathVariable EmployerId employerId, @PathVariable String pact) {
        var employer = acts.find(SIGNATURES, employerId);
        return acts.show(employer.version(), signatureOf(employer, pact));
    }

    @PostMapping("/pledges")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "pledgePlaces",
            summary = "Pledge places for a school year",
            description = "Replaces an earlier pledge for the same pact, school year, qualification and level; what was"
                    + " pledged before stays in its history.")
    ResponseEntity<Items<Pledge>> pledge(@PathVariable EmployerId employerId, @RequestBody NewPledge pledge) {
        return acts.createPart(
                PLEDGES,
                pledge.toCommand(employerId),
                found -> new Part<>(
                        PLEDGES.pathOf(employerId, "/pledges"),
                        new Items<>(PLEDGES.answer().apply(found))));
    }

    @GetMapping("/pledges")
    @Operation(operationId = "showPledges", summary = "Show what an employer pledged and what came of it")
    ResponseEntity<Items<Pledge>> pledges(@PathVariable EmployerId employerId) {
        // no entity tag: what came of it changes without any event of the employer
        return ResponseEntity.ok(new Items<>(PLEDGES.answer().apply(acts.find(PLEDGES, employerId))));
    }

    @PutMapping("/year-plans/{schoolYear}")
    @Operation(operationId = "planYear", summary = "Plan a school year of an organisation's departments")
    ResponseEntity<YearPlan> plan(
            @PathVariable EmployerId employerId, @PathVariable SchoolYear schoolYear, @RequestBody NewYearPlan plan) {
        return acts.changePart(
                PLANS,
                plan.toCommand(employerId, schoolYear),
                found -> new Part<>(PLANS.pathOf(employerId, "/year-plans/" + schoolYear), planOf(found, schoolYear)));
    }

    @GetMapping("/year-plans")
    @Operation(operationId = "showYearPlans", summary = "Show the plans of an organisation's departments")
    ResponseEntity<Items<YearPlan>> plans(@PathVariable EmployerId employerId) {
        return ResponseEntity.ok(new Items<>(PLANS.answer().apply(acts.find(PLANS, employerId))));
    }

    @GetMapping("/year-plans/{schoolYear}")
    @Operation(operationId = "showYearPlan", summary = "Show the plan for a school year and what came of it")
    ResponseEntity<YearPlan> plan(@PathVariable EmployerId employerId, @PathVariable SchoolYear schoolYear) {
        return ResponseEntity.ok(planOf(acts.find(PLANS, employerId), schoolYear));
    }

    private static PactSignature signatureOf(EmployerFile.Employer employer, String pact) {
        return SIGNATURES.answer().apply(employer).stream()
                .filter(signature -> signature.pact().equals(pact))
                .findFirst()
                .orElseThrow(Acts::notFound);
    }

    private static YearPlan planOf(YearPlans found, SchoolYear schoolYear) {
        return PLANS.answer().apply(found).stream()
                .filter(plan -> plan.schoolYear().equals(schoolYear))
                .findFirst()
                .orElseThrow(Acts::notFound);
    }
}
