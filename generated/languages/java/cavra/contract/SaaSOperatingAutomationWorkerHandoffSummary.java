
package cavra.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;


/**
 * SaaS operating automation worker handoff summary
 * <p>
 * The readiness of the handoff, and the labels of what it refers to.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "tenant_id",
    "handoff_status",
    "deployment_environment",
    "scheduler_ref",
    "evidence_sink_ref",
    "retry_policy_ref",
    "worker_owner",
    "worker_mode",
    "required_checks",
    "worker_targets",
    "blockers",
    "private_validation_required",
    "handoff_boundary"
})
public class SaaSOperatingAutomationWorkerHandoffSummary {

    /**
     * The public-safe label of the tenant that the exchange is about; never a customer's name or account number.
     * (Required)
     * 
     */
    @JsonProperty("tenant_id")
    @JsonPropertyDescription("The public-safe label of the tenant that the exchange is about; never a customer's name or account number.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    @NotNull
    private String tenantId;
    /**
     * Handoff status
     * <p>
     * How far the handoff to a private worker has come.
     * (Required)
     * 
     */
    @JsonProperty("handoff_status")
    @JsonPropertyDescription("How far the handoff to a private worker has come.")
    @NotNull
    private HandoffStatus handoffStatus;
    /**
     * The environment that the request asked for.
     * (Required)
     * 
     */
    @JsonProperty("deployment_environment")
    @JsonPropertyDescription("The environment that the request asked for.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    @NotNull
    private String deploymentEnvironment;
    /**
     * The label that stands for the private scheduler.
     * (Required)
     * 
     */
    @JsonProperty("scheduler_ref")
    @JsonPropertyDescription("The label that stands for the private scheduler.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    @NotNull
    private String schedulerRef;
    /**
     * The label that stands for the private evidence sink.
     * (Required)
     * 
     */
    @JsonProperty("evidence_sink_ref")
    @JsonPropertyDescription("The label that stands for the private evidence sink.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    @NotNull
    private String evidenceSinkRef;
    /**
     * The label that stands for the private retry policy.
     * (Required)
     * 
     */
    @JsonProperty("retry_policy_ref")
    @JsonPropertyDescription("The label that stands for the private retry policy.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    @NotNull
    private String retryPolicyRef;
    /**
     * The label of the role that owns the worker.
     * (Required)
     * 
     */
    @JsonProperty("worker_owner")
    @JsonPropertyDescription("The label of the role that owns the worker.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    @NotNull
    private String workerOwner;
    /**
     * Worker mode
     * <p>
     * Whether the private worker would only rehearse, run beside production, or act.
     * (Required)
     * 
     */
    @JsonProperty("worker_mode")
    @JsonPropertyDescription("Whether the private worker would only rehearse, run beside production, or act.")
    @NotNull
    private cavra.contract.SaaSOperatingAutomationWorkerHandoffRequestPayload.WorkerMode workerMode;
    /**
     * The checks that the request asked for.
     * (Required)
     * 
     */
    @JsonProperty("required_checks")
    @JsonDeserialize(as = java.util.LinkedHashSet.class)
    @JsonPropertyDescription("The checks that the request asked for.")
    @Size(min = 1)
    @Valid
    @NotNull
    private Set<Check> requiredChecks;
    /**
     * The targets that the request asked for.
     * (Required)
     * 
     */
    @JsonProperty("worker_targets")
    @JsonPropertyDescription("The targets that the request asked for.")
    @Size(max = 64)
    @Valid
    @NotNull
    private List<String> workerTargets;
    /**
     * What still stands in the way, a phrase each; empty when nothing does.
     * (Required)
     * 
     */
    @JsonProperty("blockers")
    @JsonPropertyDescription("What still stands in the way, a phrase each; empty when nothing does.")
    @Size(max = 64)
    @Valid
    @NotNull
    private List<String> blockers;
    /**
     * Always true: what the summary says holds only once a private service has validated it.
     * (Required)
     * 
     */
    @JsonProperty("private_validation_required")
    @JsonPropertyDescription("Always true: what the summary says holds only once a private service has validated it.")
    @NotNull
    private Boolean privateValidationRequired;
    /**
     * The sentence that names what remains private.
     * (Required)
     * 
     */
    @JsonProperty("handoff_boundary")
    @JsonPropertyDescription("The sentence that names what remains private.")
    @NotNull
    private SaaSOperatingAutomationWorkerHandoffSummary.HandoffBoundary handoffBoundary;

    /**
     * The public-safe label of the tenant that the exchange is about; never a customer's name or account number.
     * (Required)
     * 
     */
    @JsonProperty("tenant_id")
    public String getTenantId() {
        return tenantId;
    }

    /**
     * The public-safe label of the tenant that the exchange is about; never a customer's name or account number.
     * (Required)
     * 
     */
    @JsonProperty("tenant_id")
    public void setTenantId(String tenantId) {
        this.tenantId = tenantId;
    }

    /**
     * Handoff status
     * <p>
     * How far the handoff to a private worker has come.
     * (Required)
     * 
     */
    @JsonProperty("handoff_status")
    public HandoffStatus getHandoffStatus() {
        return handoffStatus;
    }

    /**
     * Handoff status
     * <p>
     * How far the handoff to a private worker has come.
     * (Required)
     * 
     */
    @JsonProperty("handoff_status")
    public void setHandoffStatus(HandoffStatus handoffStatus) {
        this.handoffStatus = handoffStatus;
    }

    /**
     * The environment that the request asked for.
     * (Required)
     * 
     */
    @JsonProperty("deployment_environment")
    public String getDeploymentEnvironment() {
        return deploymentEnvironment;
    }

    /**
     * The environment that the request asked for.
     * (Required)
     * 
     */
    @JsonProperty("deployment_environment")
    public void setDeploymentEnvironment(String deploymentEnvironment) {
        this.deploymentEnvironment = deploymentEnvironment;
    }

    /**
     * The label that stands for the private scheduler.
     * (Required)
     * 
     */
    @JsonProperty("scheduler_ref")
    public String getSchedulerRef() {
        return schedulerRef;
    }

    /**
     * The label that stands for the private scheduler.
     * (Required)
     * 
     */
    @JsonProperty("scheduler_ref")
    public void setSchedulerRef(String schedulerRef) {
        this.schedulerRef = schedulerRef;
    }

    /**
     * The label that stands for the private evidence sink.
     * (Required)
     * 
     */
    @JsonProperty("evidence_sink_ref")
    public String getEvidenceSinkRef() {
        return evidenceSinkRef;
    }

    /**
     * The label that stands for the private evidence sink.
     * (Required)
     * 
     */
    @JsonProperty("evidence_sink_ref")
    public void setEvidenceSinkRef(String evidenceSinkRef) {
        this.evidenceSinkRef = evidenceSinkRef;
    }

    /**
     * The label that stands for the private retry policy.
     * (Required)
     * 
     */
    @JsonProperty("retry_policy_ref")
    public String getRetryPolicyRef() {
        return retryPolicyRef;
    }

    /**
     * The label that stands for the private retry policy.
     * (Required)
     * 
     */
    @JsonProperty("retry_policy_ref")
    public void setRetryPolicyRef(String retryPolicyRef) {
        this.retryPolicyRef = retryPolicyRef;
    }

    /**
     * The label of the role that owns the worker.
     * (Required)
     * 
     */
    @JsonProperty("worker_owner")
    public String getWorkerOwner() {
        return workerOwner;
    }

    /**
     * The label of the role that owns the worker.
     * (Required)
     * 
     */
    @JsonProperty("worker_owner")
    public void setWorkerOwner(String workerOwner) {
        this.workerOwner = workerOwner;
    }

    /**
     * Worker mode
     * <p>
     * Whether the private worker would only rehearse, run beside production, or act.
     * (Required)
     * 
     */
    @JsonProperty("worker_mode")
    public cavra.contract.SaaSOperatingAutomationWorkerHandoffRequestPayload.WorkerMode getWorkerMode() {
        return workerMode;
    }

    /**
     * Worker mode
     * <p>
     * Whether the private worker would only rehearse, run beside production, or act.
     * (Required)
     * 
     */
    @JsonProperty("worker_mode")
    public void setWorkerMode(cavra.contract.SaaSOperatingAutomationWorkerHandoffRequestPayload.WorkerMode workerMode) {
        this.workerMode = workerMode;
    }

    /**
     * The checks that the request asked for.
     * (Required)
     * 
     */
    @JsonProperty("required_checks")
    public Set<Check> getRequiredChecks() {
        return requiredChecks;
    }

    /**
     * The checks that the request asked for.
     * (Required)
     * 
     */
    @JsonProperty("required_checks")
    public void setRequiredChecks(Set<Check> requiredChecks) {
        this.requiredChecks = requiredChecks;
    }

    /**
     * The targets that the request asked for.
     * (Required)
     * 
     */
    @JsonProperty("worker_targets")
    public List<String> getWorkerTargets() {
        return workerTargets;
    }

    /**
     * The targets that the request asked for.
     * (Required)
     * 
     */
    @JsonProperty("worker_targets")
    public void setWorkerTargets(List<String> workerTargets) {
        this.workerTargets = workerTargets;
    }

    /**
     * What still stands in the way, a phrase each; empty when nothing does.
     * (Required)
     * 
     */
    @JsonProperty("blockers")
    public List<String> getBlockers() {
        return blockers;
    }

    /**
     * What still stands in the way, a phrase each; empty when nothing does.
     * (Required)
     * 
     */
    @JsonProperty("blockers")
    public void setBlockers(List<String> blockers) {
        this.blockers = blockers;
    }

    /**
     * Always true: what the summary says holds only once a private service has validated it.
     * (Required)
     * 
     */
    @JsonProperty("private_validation_required")
    public Boolean getPrivateValidationRequired() {
        return privateValidationRequired;
    }

    /**
     * Always true: what the summary says holds only once a private service has validated it.
     * (Required)
     * 
     */
    @JsonProperty("private_validation_required")
    public void setPrivateValidationRequired(Boolean privateValidationRequired) {
        this.privateValidationRequired = privateValidationRequired;
    }

    /**
     * The sentence that names what remains private.
     * (Required)
     * 
     */
    @JsonProperty("handoff_boundary")
    public SaaSOperatingAutomationWorkerHandoffSummary.HandoffBoundary getHandoffBoundary() {
        return handoffBoundary;
    }

    /**
     * The sentence that names what remains private.
     * (Required)
     * 
     */
    @JsonProperty("handoff_boundary")
    public void setHandoffBoundary(SaaSOperatingAutomationWorkerHandoffSummary.HandoffBoundary handoffBoundary) {
        this.handoffBoundary = handoffBoundary;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(SaaSOperatingAutomationWorkerHandoffSummary.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("tenantId");
        sb.append('=');
        sb.append(((this.tenantId == null)?"<null>":this.tenantId));
        sb.append(',');
        sb.append("handoffStatus");
        sb.append('=');
        sb.append(((this.handoffStatus == null)?"<null>":this.handoffStatus));
        sb.append(',');
        sb.append("deploymentEnvironment");
        sb.append('=');
        sb.append(((this.deploymentEnvironment == null)?"<null>":this.deploymentEnvironment));
        sb.append(',');
        sb.append("schedulerRef");
        sb.append('=');
        sb.append(((this.schedulerRef == null)?"<null>":this.schedulerRef));
        sb.append(',');
        sb.append("evidenceSinkRef");
        sb.append('=');
        sb.append(((this.evidenceSinkRef == null)?"<null>":this.evidenceSinkRef));
        sb.append(',');
        sb.append("retryPolicyRef");
        sb.append('=');
        sb.append(((this.retryPolicyRef == null)?"<null>":this.retryPolicyRef));
        sb.append(',');
        sb.append("workerOwner");
        sb.append('=');
        sb.append(((this.workerOwner == null)?"<null>":this.workerOwner));
        sb.append(',');
        sb.append("workerMode");
        sb.append('=');
        sb.append(((this.workerMode == null)?"<null>":this.workerMode));
        sb.append(',');
        sb.append("requiredChecks");
        sb.append('=');
        sb.append(((this.requiredChecks == null)?"<null>":this.requiredChecks));
        sb.append(',');
        sb.append("workerTargets");
        sb.append('=');
        sb.append(((this.workerTargets == null)?"<null>":this.workerTargets));
        sb.append(',');
        sb.append("blockers");
        sb.append('=');
        sb.append(((this.blockers == null)?"<null>":this.blockers));
        sb.append(',');
        sb.append("privateValidationRequired");
        sb.append('=');
        sb.append(((this.privateValidationRequired == null)?"<null>":this.privateValidationRequired));
        sb.append(',');
        sb.append("handoffBoundary");
        sb.append('=');
        sb.append(((this.handoffBoundary == null)?"<null>":this.handoffBoundary));
        sb.append(',');
        if (sb.charAt((sb.length()- 1)) == ',') {
            sb.setCharAt((sb.length()- 1), ']');
        } else {
            sb.append(']');
        }
        return sb.toString();
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = ((result* 31)+((this.deploymentEnvironment == null)? 0 :this.deploymentEnvironment.hashCode()));
        result = ((result* 31)+((this.workerTargets == null)? 0 :this.workerTargets.hashCode()));
        result = ((result* 31)+((this.handoffStatus == null)? 0 :this.handoffStatus.hashCode()));
        result = ((result* 31)+((this.privateValidationRequired == null)? 0 :this.privateValidationRequired.hashCode()));
        result = ((result* 31)+((this.schedulerRef == null)? 0 :this.schedulerRef.hashCode()));
        result = ((result* 31)+((this.requiredChecks == null)? 0 :this.requiredChecks.hashCode()));
        result = ((result* 31)+((this.workerMode == null)? 0 :this.workerMode.hashCode()));
        result = ((result* 31)+((this.tenantId == null)? 0 :this.tenantId.hashCode()));
        result = ((result* 31)+((this.workerOwner == null)? 0 :this.workerOwner.hashCode()));
        result = ((result* 31)+((this.retryPolicyRef == null)? 0 :this.retryPolicyRef.hashCode()));
        result = ((result* 31)+((this.blockers == null)? 0 :this.blockers.hashCode()));
        result = ((result* 31)+((this.handoffBoundary == null)? 0 :this.handoffBoundary.hashCode()));
        result = ((result* 31)+((this.evidenceSinkRef == null)? 0 :this.evidenceSinkRef.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof SaaSOperatingAutomationWorkerHandoffSummary) == false) {
            return false;
        }
        SaaSOperatingAutomationWorkerHandoffSummary rhs = ((SaaSOperatingAutomationWorkerHandoffSummary) other);
        return ((((((((((((((this.deploymentEnvironment == rhs.deploymentEnvironment)||((this.deploymentEnvironment!= null)&&this.deploymentEnvironment.equals(rhs.deploymentEnvironment)))&&((this.workerTargets == rhs.workerTargets)||((this.workerTargets!= null)&&this.workerTargets.equals(rhs.workerTargets))))&&((this.handoffStatus == rhs.handoffStatus)||((this.handoffStatus!= null)&&this.handoffStatus.equals(rhs.handoffStatus))))&&((this.privateValidationRequired == rhs.privateValidationRequired)||((this.privateValidationRequired!= null)&&this.privateValidationRequired.equals(rhs.privateValidationRequired))))&&((this.schedulerRef == rhs.schedulerRef)||((this.schedulerRef!= null)&&this.schedulerRef.equals(rhs.schedulerRef))))&&((this.requiredChecks == rhs.requiredChecks)||((this.requiredChecks!= null)&&this.requiredChecks.equals(rhs.requiredChecks))))&&((this.workerMode == rhs.workerMode)||((this.workerMode!= null)&&this.workerMode.equals(rhs.workerMode))))&&((this.tenantId == rhs.tenantId)||((this.tenantId!= null)&&this.tenantId.equals(rhs.tenantId))))&&((this.workerOwner == rhs.workerOwner)||((this.workerOwner!= null)&&this.workerOwner.equals(rhs.workerOwner))))&&((this.retryPolicyRef == rhs.retryPolicyRef)||((this.retryPolicyRef!= null)&&this.retryPolicyRef.equals(rhs.retryPolicyRef))))&&((this.blockers == rhs.blockers)||((this.blockers!= null)&&this.blockers.equals(rhs.blockers))))&&((this.handoffBoundary == rhs.handoffBoundary)||((this.handoffBoundary!= null)&&this.handoffBoundary.equals(rhs.handoffBoundary))))&&((this.evidenceSinkRef == rhs.evidenceSinkRef)||((this.evidenceSinkRef!= null)&&this.evidenceSinkRef.equals(rhs.evidenceSinkRef))));
    }


    /**
     * The sentence that names what remains private.
     * 
     */
    public enum HandoffBoundary {

        SENTENCE("worker source, scheduler registration, runtime queues, connector delivery, evidence sinks, retry execution, and customer systems remain private service responsibilities");
        private final String value;
        private final static Map<String, SaaSOperatingAutomationWorkerHandoffSummary.HandoffBoundary> CONSTANTS = new HashMap<String, SaaSOperatingAutomationWorkerHandoffSummary.HandoffBoundary>();

        static {
            for (SaaSOperatingAutomationWorkerHandoffSummary.HandoffBoundary c: values()) {
                CONSTANTS.put(c.value, c);
            }
        }

        HandoffBoundary(String value) {
            this.value = value;
        }

        @Override
        public String toString() {
            return this.value;
        }

        @JsonValue
        public String value() {
            return this.value;
        }

        @JsonCreator
        public static SaaSOperatingAutomationWorkerHandoffSummary.HandoffBoundary fromValue(String value) {
            SaaSOperatingAutomationWorkerHandoffSummary.HandoffBoundary constant = CONSTANTS.get(value);
            if (constant == null) {
                throw new IllegalArgumentException(value);
            } else {
                return constant;
            }
        }

    }

}
