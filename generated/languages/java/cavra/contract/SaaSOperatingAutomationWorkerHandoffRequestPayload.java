
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
 * SaaS operating automation worker handoff request payload
 * <p>
 * Where and how the worker would run, and what it would work on.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "deployment_environment",
    "worker_mode",
    "required_checks",
    "worker_targets",
    "handoff_boundary"
})
public class SaaSOperatingAutomationWorkerHandoffRequestPayload {

    /**
     * The label of the environment that the worker would be attached to.
     * (Required)
     * 
     */
    @JsonProperty("deployment_environment")
    @JsonPropertyDescription("The label of the environment that the worker would be attached to.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    @NotNull
    private String deploymentEnvironment;
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
    private SaaSOperatingAutomationWorkerHandoffRequestPayload.WorkerMode workerMode;
    /**
     * The checks that must be ready, in the order in which they are reported; at least one, none twice.
     * (Required)
     * 
     */
    @JsonProperty("required_checks")
    @JsonDeserialize(as = java.util.LinkedHashSet.class)
    @JsonPropertyDescription("The checks that must be ready, in the order in which they are reported; at least one, none twice.")
    @Size(min = 1)
    @Valid
    @NotNull
    private Set<Check> requiredChecks;
    /**
     * The public-safe names of what the worker would work on; the check names are the usual ones.
     * (Required)
     * 
     */
    @JsonProperty("worker_targets")
    @JsonPropertyDescription("The public-safe names of what the worker would work on; the check names are the usual ones.")
    @Size(max = 64)
    @Valid
    @NotNull
    private List<String> workerTargets;
    /**
     * The sentence that marks this document as a public request shape.
     * (Required)
     * 
     */
    @JsonProperty("handoff_boundary")
    @JsonPropertyDescription("The sentence that marks this document as a public request shape.")
    @NotNull
    private SaaSOperatingAutomationWorkerHandoffRequestPayload.HandoffBoundary handoffBoundary;

    /**
     * The label of the environment that the worker would be attached to.
     * (Required)
     * 
     */
    @JsonProperty("deployment_environment")
    public String getDeploymentEnvironment() {
        return deploymentEnvironment;
    }

    /**
     * The label of the environment that the worker would be attached to.
     * (Required)
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
     * (Required)
     * 
     */
    @JsonProperty("worker_mode")
    public SaaSOperatingAutomationWorkerHandoffRequestPayload.WorkerMode getWorkerMode() {
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
    public void setWorkerMode(SaaSOperatingAutomationWorkerHandoffRequestPayload.WorkerMode workerMode) {
        this.workerMode = workerMode;
    }

    /**
     * The checks that must be ready, in the order in which they are reported; at least one, none twice.
     * (Required)
     * 
     */
    @JsonProperty("required_checks")
    public Set<Check> getRequiredChecks() {
        return requiredChecks;
    }

    /**
     * The checks that must be ready, in the order in which they are reported; at least one, none twice.
     * (Required)
     * 
     */
    @JsonProperty("required_checks")
    public void setRequiredChecks(Set<Check> requiredChecks) {
        this.requiredChecks = requiredChecks;
    }

    /**
     * The public-safe names of what the worker would work on; the check names are the usual ones.
     * (Required)
     * 
     */
    @JsonProperty("worker_targets")
    public List<String> getWorkerTargets() {
        return workerTargets;
    }

    /**
     * The public-safe names of what the worker would work on; the check names are the usual ones.
     * (Required)
     * 
     */
    @JsonProperty("worker_targets")
    public void setWorkerTargets(List<String> workerTargets) {
        this.workerTargets = workerTargets;
    }

    /**
     * The sentence that marks this document as a public request shape.
     * (Required)
     * 
     */
    @JsonProperty("handoff_boundary")
    public SaaSOperatingAutomationWorkerHandoffRequestPayload.HandoffBoundary getHandoffBoundary() {
        return handoffBoundary;
    }

    /**
     * The sentence that marks this document as a public request shape.
     * (Required)
     * 
     */
    @JsonProperty("handoff_boundary")
    public void setHandoffBoundary(SaaSOperatingAutomationWorkerHandoffRequestPayload.HandoffBoundary handoffBoundary) {
        this.handoffBoundary = handoffBoundary;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(SaaSOperatingAutomationWorkerHandoffRequestPayload.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
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
        result = ((result* 31)+((this.requiredChecks == null)? 0 :this.requiredChecks.hashCode()));
        result = ((result* 31)+((this.workerMode == null)? 0 :this.workerMode.hashCode()));
        result = ((result* 31)+((this.handoffBoundary == null)? 0 :this.handoffBoundary.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof SaaSOperatingAutomationWorkerHandoffRequestPayload) == false) {
            return false;
        }
        SaaSOperatingAutomationWorkerHandoffRequestPayload rhs = ((SaaSOperatingAutomationWorkerHandoffRequestPayload) other);
        return ((((((this.deploymentEnvironment == rhs.deploymentEnvironment)||((this.deploymentEnvironment!= null)&&this.deploymentEnvironment.equals(rhs.deploymentEnvironment)))&&((this.workerTargets == rhs.workerTargets)||((this.workerTargets!= null)&&this.workerTargets.equals(rhs.workerTargets))))&&((this.requiredChecks == rhs.requiredChecks)||((this.requiredChecks!= null)&&this.requiredChecks.equals(rhs.requiredChecks))))&&((this.workerMode == rhs.workerMode)||((this.workerMode!= null)&&this.workerMode.equals(rhs.workerMode))))&&((this.handoffBoundary == rhs.handoffBoundary)||((this.handoffBoundary!= null)&&this.handoffBoundary.equals(rhs.handoffBoundary))));
    }


    /**
     * The sentence that marks this document as a public request shape.
     * 
     */
    public enum HandoffBoundary {

        SENTENCE("public request shape only; SaaS automation worker execution is private");
        private final String value;
        private final static Map<String, SaaSOperatingAutomationWorkerHandoffRequestPayload.HandoffBoundary> CONSTANTS = new HashMap<String, SaaSOperatingAutomationWorkerHandoffRequestPayload.HandoffBoundary>();

        static {
            for (SaaSOperatingAutomationWorkerHandoffRequestPayload.HandoffBoundary c: values()) {
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
        public static SaaSOperatingAutomationWorkerHandoffRequestPayload.HandoffBoundary fromValue(String value) {
            SaaSOperatingAutomationWorkerHandoffRequestPayload.HandoffBoundary constant = CONSTANTS.get(value);
            if (constant == null) {
                throw new IllegalArgumentException(value);
            } else {
                return constant;
            }
        }

    }


    /**
     * Worker mode
     * <p>
     * Whether the private worker would only rehearse, run beside production, or act.
     * 
     */
    public enum WorkerMode {

        DRY_RUN("dry_run"),
        SHADOW("shadow"),
        LIVE("live"),
        UNKNOWN("unknown");
        private final String value;
        private final static Map<String, SaaSOperatingAutomationWorkerHandoffRequestPayload.WorkerMode> CONSTANTS = new HashMap<String, SaaSOperatingAutomationWorkerHandoffRequestPayload.WorkerMode>();

        static {
            for (SaaSOperatingAutomationWorkerHandoffRequestPayload.WorkerMode c: values()) {
                CONSTANTS.put(c.value, c);
            }
        }

        WorkerMode(String value) {
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
        public static SaaSOperatingAutomationWorkerHandoffRequestPayload.WorkerMode fromValue(String value) {
            SaaSOperatingAutomationWorkerHandoffRequestPayload.WorkerMode constant = CONSTANTS.get(value);
            if (constant == null) {
                throw new IllegalArgumentException(value);
            } else {
                return constant;
            }
        }

    }

}
