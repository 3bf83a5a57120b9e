
package cavra.contract;

import java.util.Set;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;


/**
 * SaaS operating automation worker handoff response payload
 * <p>
 * What the service reports back.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "summary",
    "private_modules_required",
    "next_step"
})
public class SaaSOperatingAutomationWorkerHandoffResponsePayload {

    /**
     * SaaS operating automation worker handoff summary
     * <p>
     * The readiness of the handoff, and the labels of what it refers to.
     * (Required)
     * 
     */
    @JsonProperty("summary")
    @JsonPropertyDescription("The readiness of the handoff, and the labels of what it refers to.")
    @Valid
    @NotNull
    private SaaSOperatingAutomationWorkerHandoffSummary summary;
    /**
     * The private modules that would do the work, a name each; at least one, none twice.
     * (Required)
     * 
     */
    @JsonProperty("private_modules_required")
    @JsonDeserialize(as = java.util.LinkedHashSet.class)
    @JsonPropertyDescription("The private modules that would do the work, a name each; at least one, none twice.")
    @Size(min = 1, max = 64)
    @Valid
    @NotNull
    private Set<String> privateModulesRequired;
    /**
     * One sentence that says where to read on.
     * (Required)
     * 
     */
    @JsonProperty("next_step")
    @JsonPropertyDescription("One sentence that says where to read on.")
    @Size(min = 1, max = 512)
    @NotNull
    private String nextStep;

    /**
     * SaaS operating automation worker handoff summary
     * <p>
     * The readiness of the handoff, and the labels of what it refers to.
     * (Required)
     * 
     */
    @JsonProperty("summary")
    public SaaSOperatingAutomationWorkerHandoffSummary getSummary() {
        return summary;
    }

    /**
     * SaaS operating automation worker handoff summary
     * <p>
     * The readiness of the handoff, and the labels of what it refers to.
     * (Required)
     * 
     */
    @JsonProperty("summary")
    public void setSummary(SaaSOperatingAutomationWorkerHandoffSummary summary) {
        this.summary = summary;
    }

    /**
     * The private modules that would do the work, a name each; at least one, none twice.
     * (Required)
     * 
     */
    @JsonProperty("private_modules_required")
    public Set<String> getPrivateModulesRequired() {
        return privateModulesRequired;
    }

    /**
     * The private modules that would do the work, a name each; at least one, none twice.
     * (Required)
     * 
     */
    @JsonProperty("private_modules_required")
    public void setPrivateModulesRequired(Set<String> privateModulesRequired) {
        this.privateModulesRequired = privateModulesRequired;
    }

    /**
     * One sentence that says where to read on.
     * (Required)
     * 
     */
    @JsonProperty("next_step")
    public String getNextStep() {
        return nextStep;
    }

    /**
     * One sentence that says where to read on.
     * (Required)
     * 
     */
    @JsonProperty("next_step")
    public void setNextStep(String nextStep) {
        this.nextStep = nextStep;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(SaaSOperatingAutomationWorkerHandoffResponsePayload.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("summary");
        sb.append('=');
        sb.append(((this.summary == null)?"<null>":this.summary));
        sb.append(',');
        sb.append("privateModulesRequired");
        sb.append('=');
        sb.append(((this.privateModulesRequired == null)?"<null>":this.privateModulesRequired));
        sb.append(',');
        sb.append("nextStep");
        sb.append('=');
        sb.append(((this.nextStep == null)?"<null>":this.nextStep));
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
        result = ((result* 31)+((this.summary == null)? 0 :this.summary.hashCode()));
        result = ((result* 31)+((this.privateModulesRequired == null)? 0 :this.privateModulesRequired.hashCode()));
        result = ((result* 31)+((this.nextStep == null)? 0 :this.nextStep.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof SaaSOperatingAutomationWorkerHandoffResponsePayload) == false) {
            return false;
        }
        SaaSOperatingAutomationWorkerHandoffResponsePayload rhs = ((SaaSOperatingAutomationWorkerHandoffResponsePayload) other);
        return ((((this.summary == rhs.summary)||((this.summary!= null)&&this.summary.equals(rhs.summary)))&&((this.privateModulesRequired == rhs.privateModulesRequired)||((this.privateModulesRequired!= null)&&this.privateModulesRequired.equals(rhs.privateModulesRequired))))&&((this.nextStep == rhs.nextStep)||((this.nextStep!= null)&&this.nextStep.equals(rhs.nextStep))));
    }

}
