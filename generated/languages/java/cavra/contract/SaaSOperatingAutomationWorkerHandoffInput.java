
package cavra.contract;

import java.util.List;
import java.util.Set;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;


/**
 * SaaS operating automation worker handoff input
 * <p>
 * The values that a user may give to build an exchange of this operation; what is left out takes its default.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "tenant_id",
    "requested_by",
    "correlation_id",
    "deployment_environment",
    "worker_mode",
    "required_checks",
    "worker_targets",
    "handoff_status",
    "scheduler_ref",
    "evidence_sink_ref",
    "retry_policy_ref",
    "worker_owner",
    "blockers"
})
public class SaaSOperatingAutomationWorkerHandoffInput {

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
     * The label of the client that asks.
     * 
     */
    @JsonProperty("requested_by")
    @JsonPropertyDescription("The label of the client that asks.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    private String requestedBy;
    /**
     * The label that ties a response to its request.
     * 
     */
    @JsonProperty("correlation_id")
    @JsonPropertyDescription("The label that ties a response to its request.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    private String correlationId;
    /**
     * The label of the environment that the worker would be attached to.
     * 
     */
    @JsonProperty("deployment_environment")
    @JsonPropertyDescription("The label of the environment that the worker would be attached to.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    private String deploymentEnvironment;
    /**
     * Worker mode
     * <p>
     * Whether the private worker would only rehearse, run beside production, or act.
     * 
     */
    @JsonProperty("worker_mode")
    @JsonPropertyDescription("Whether the private worker would only rehearse, run beside production, or act.")
    private cavra.contract.SaaSOperatingAutomationWorkerHandoffRequestPayload.WorkerMode workerMode;
    /**
     * The checks that must be ready, in the order in which they are reported; at least one, none twice.
     * 
     */
    @JsonProperty("required_checks")
    @JsonDeserialize(as = java.util.LinkedHashSet.class)
    @JsonPropertyDescription("The checks that must be ready, in the order in which they are reported; at least one, none twice.")
    @Size(min = 1)
    @Valid
    private Set<Check> requiredChecks;
    /**
     * The public-safe names of what the worker would work on; the check names are the usual ones.
     * 
     */
    @JsonProperty("worker_targets")
    @JsonPropertyDescription("The public-safe names of what the worker would work on; the check names are the usual ones.")
    @Size(max = 64)
    @Valid
    private List<String> workerTargets;
    /**
     * Handoff status
     * <p>
     * How far the handoff to a private worker has come.
     * 
     */
    @JsonProperty("handoff_status")
    @JsonPropertyDescription("How far the handoff to a private worker has come.")
    private HandoffStatus handoffStatus;
    /**
     * The label that stands for the private scheduler.
     * 
     */
    @JsonProperty("scheduler_ref")
    @JsonPropertyDescription("The label that stands for the private scheduler.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    private String schedulerRef;
    /**
     * The label that stands for the private evidence sink.
     * 
     */
    @JsonProperty("evidence_sink_ref")
    @JsonPropertyDescription("The label that stands for the private evidence sink.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    private String evidenceSinkRef;
    /**
     * The label that stands for the private retry policy.
     * 
     */
    @JsonProperty("retry_policy_ref")
    @JsonPropertyDescription("The label that stands for the private retry policy.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    private String retryPolicyRef;
    /**
     * The label of the role that owns the worker.
     * 
     */
    @JsonProperty("worker_owner")
    @JsonPropertyDescription("The label of the role that owns the worker.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    private String workerOwner;
    /**
     * What still stands in the way, a phrase each; empty when nothing does.
     * 
     */
    @JsonProperty("blockers")
    @JsonPropertyDescription("What still stands in the way, a phrase each; empty when nothing does.")
    @Size(max = 64)
    @Valid
    private List<String> blockers;

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
     * The label of the client that asks.
     * 
     */
    @JsonProperty("requested_by")
    public String getRequestedBy() {
        return requestedBy;
    }

    /**
     * The label of the client that asks.
     * 
     */
    @JsonProperty("requested_by")
    public void setRequestedBy(String requestedBy) {
        this.requestedBy = requestedBy;
    }

    /**
     * The label that ties a response to its request.
     * 
     */
    @JsonProperty("correlation_id")
    public String getCorrelationId() {
        return correlationId;
    }

    /**
     * The label that ties a response to its request.
     * 
     */
    @JsonProperty("correlation_id")
    public void setCorrelationId(String correlationId) {
        this.correlationId = correlationId;
    }

    /**
     * The label of the environment that the worker would be attached to.
     * 
     */
    @JsonProperty("deployment_environment")
    public String getDeploymentEnvironment() {
        return deploymentEnvironment;
    }

    /**
     * The label of the environment that the worker would be attached to.
     * 
     */
    @JsonProperty("deployment_environment")
    public void setDeploymentEnvironment(String deploymentEnvironment) {
        this.deploymentEnvironment = deploymentEnvironment;
    }

    /**
     * Worker mode
     * <p>
     * Whether the private worker would only rehearse, run beside production, or act.
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
     * 
     */
    @JsonProperty("worker_mode")
    public void setWorkerMode(cavra.contract.SaaSOperatingAutomationWorkerHandoffRequestPayload.WorkerMode workerMode) {
        this.workerMode = workerMode;
    }

    /**
     * The checks that must be ready, in the order in which they are reported; at least one, none twice.
     * 
     */
    @JsonProperty("required_checks")
    public Set<Check> getRequiredChecks() {
        return requiredChecks;
    }

    /**
     * The checks that must be ready, in the order in which they are reported; at least one, none twice.
     * 
     */
    @JsonProperty("required_checks")
    public void setRequiredChecks(Set<Check> requiredChecks) {
        this.requiredChecks = requiredChecks;
    }

    /**
     * The public-safe names of what the worker would work on; the check names are the usual ones.
     * 
     */
    @JsonProperty("worker_targets")
    public List<String> getWorkerTargets() {
        return workerTargets;
    }

    /**
     * The public-safe names of what the worker would work on; the check names are the usual ones.
     * 
     */
    @JsonProperty("worker_targets")
    public void setWorkerTargets(List<String> workerTargets) {
        this.workerTargets = workerTargets;
    }

    /**
     * Handoff status
     * <p>
     * How far the handoff to a private worker has come.
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
     * 
     */
    @JsonProperty("handoff_status")
    public void setHandoffStatus(HandoffStatus handoffStatus) {
        this.handoffStatus = handoffStatus;
    }

    /**
     * The label that stands for the private scheduler.
     * 
     */
    @JsonProperty("scheduler_ref")
    public String getSchedulerRef() {
        return schedulerRef;
    }

    /**
     * The label that stands for the private scheduler.
     * 
     */
    @JsonProperty("scheduler_ref")
    public void setSchedulerRef(String schedulerRef) {
        this.schedulerRef = schedulerRef;
    }

    /**
     * The label that stands for the private evidence sink.
     * 
     */
    @JsonProperty("evidence_sink_ref")
    public String getEvidenceSinkRef() {
        return evidenceSinkRef;
    }

    /**
     * The label that stands for the private evidence sink.
     * 
     */
    @JsonProperty("evidence_sink_ref")
    public void setEvidenceSinkRef(String evidenceSinkRef) {
        this.evidenceSinkRef = evidenceSinkRef;
    }

    /**
     * The label that stands for the private retry policy.
     * 
     */
    @JsonProperty("retry_policy_ref")
    public String getRetryPolicyRef() {
        return retryPolicyRef;
    }

    /**
     * The label that stands for the private retry policy.
     * 
     */
    @JsonProperty("retry_policy_ref")
    public void setRetryPolicyRef(String retryPolicyRef) {
        this.retryPolicyRef = retryPolicyRef;
    }

    /**
     * The label of the role that owns the worker.
     * 
     */
    @JsonProperty("worker_owner")
    public String getWorkerOwner() {
        return workerOwner;
    }

    /**
     * The label of the role that owns the worker.
     * 
     */
    @JsonProperty("worker_owner")
    public void setWorkerOwner(String workerOwner) {
        this.workerOwner = workerOwner;
    }

    /**
     * What still stands in the way, a phrase each; empty when nothing does.
     * 
     */
    @JsonProperty("blockers")
    public List<String> getBlockers() {
        return blockers;
    }

    /**
     * What still stands in the way, a phrase each; empty when nothing does.
     * 
     */
    @JsonProperty("blockers")
    public void setBlockers(List<String> blockers) {
        this.blockers = blockers;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(SaaSOperatingAutomationWorkerHandoffInput.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("tenantId");
        sb.append('=');
        sb.append(((this.tenantId == null)?"<null>":this.tenantId));
        sb.append(',');
        sb.append("requestedBy");
        sb.append('=');
        sb.append(((this.requestedBy == null)?"<null>":this.requestedBy));
        sb.append(',');
        sb.append("correlationId");
        sb.append('=');
        sb.append(((this.correlationId == null)?"<null>":this.correlationId));
        sb.append(',');
        sb.append("deploymentEnvironment");
        sb.append('=');
        sb.append(((this.deploymentEnvironment == null)?"<null>":this.deploymentEnvironment));
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
        sb.append("handoffStatus");
        sb.append('=');
        sb.append(((this.handoffStatus == null)?"<null>":this.handoffStatus));
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
        sb.append("blockers");
        sb.append('=');
        sb.append(((this.blockers == null)?"<null>":this.blockers));
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
        result = ((result* 31)+((this.schedulerRef == null)? 0 :this.schedulerRef.hashCode()));
        result = ((result* 31)+((this.requiredChecks == null)? 0 :this.requiredChecks.hashCode()));
        result = ((result* 31)+((this.requestedBy == null)? 0 :this.requestedBy.hashCode()));
        result = ((result* 31)+((this.workerMode == null)? 0 :this.workerMode.hashCode()));
        result = ((result* 31)+((this.tenantId == null)? 0 :this.tenantId.hashCode()));
        result = ((result* 31)+((this.workerOwner == null)? 0 :this.workerOwner.hashCode()));
        result = ((result* 31)+((this.retryPolicyRef == null)? 0 :this.retryPolicyRef.hashCode()));
        result = ((result* 31)+((this.correlationId == null)? 0 :this.correlationId.hashCode()));
        result = ((result* 31)+((this.blockers == null)? 0 :this.blockers.hashCode()));
        result = ((result* 31)+((this.evidenceSinkRef == null)? 0 :this.evidenceSinkRef.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof SaaSOperatingAutomationWorkerHandoffInput) == false) {
            return false;
        }
        SaaSOperatingAutomationWorkerHandoffInput rhs = ((SaaSOperatingAutomationWorkerHandoffInput) other);
        return ((((((((((((((this.deploymentEnvironment == rhs.deploymentEnvironment)||((this.deploymentEnvironment!= null)&&this.deploymentEnvironment.equals(rhs.deploymentEnvironment)))&&((this.workerTargets == rhs.workerTargets)||((this.workerTargets!= null)&&this.workerTargets.equals(rhs.workerTargets))))&&((this.handoffStatus == rhs.handoffStatus)||((this.handoffStatus!= null)&&this.handoffStatus.equals(rhs.handoffStatus))))&&((this.schedulerRef == rhs.schedulerRef)||((this.schedulerRef!= null)&&this.schedulerRef.equals(rhs.schedulerRef))))&&((this.requiredChecks == rhs.requiredChecks)||((this.requiredChecks!= null)&&this.requiredChecks.equals(rhs.requiredChecks))))&&((this.requestedBy == rhs.requestedBy)||((this.requestedBy!= null)&&this.requestedBy.equals(rhs.requestedBy))))&&((this.workerMode == rhs.workerMode)||((this.workerMode!= null)&&this.workerMode.equals(rhs.workerMode))))&&((this.tenantId == rhs.tenantId)||((this.tenantId!= null)&&this.tenantId.equals(rhs.tenantId))))&&((this.workerOwner == rhs.workerOwner)||((this.workerOwner!= null)&&this.workerOwner.equals(rhs.workerOwner))))&&((this.retryPolicyRef == rhs.retryPolicyRef)||((this.retryPolicyRef!= null)&&this.retryPolicyRef.equals(rhs.retryPolicyRef))))&&((this.correlationId == rhs.correlationId)||((this.correlationId!= null)&&this.correlationId.equals(rhs.correlationId))))&&((this.blockers == rhs.blockers)||((this.blockers!= null)&&this.blockers.equals(rhs.blockers))))&&((this.evidenceSinkRef == rhs.evidenceSinkRef)||((this.evidenceSinkRef!= null)&&this.evidenceSinkRef.equals(rhs.evidenceSinkRef))));
    }

}
