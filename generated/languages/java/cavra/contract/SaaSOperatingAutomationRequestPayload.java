
package cavra.contract;

import java.util.HashMap;
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
 * SaaS operating automation request payload
 * <p>
 * What the automation is to cover, how often, and which checks are required.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "automation_scope",
    "automation_cadence",
    "required_checks",
    "automation_boundary"
})
public class SaaSOperatingAutomationRequestPayload {

    /**
     * The label of the customer scope that the automation covers.
     * (Required)
     * 
     */
    @JsonProperty("automation_scope")
    @JsonPropertyDescription("The label of the customer scope that the automation covers.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    @NotNull
    private String automationScope;
    /**
     * The label of how often the automation recurs.
     * (Required)
     * 
     */
    @JsonProperty("automation_cadence")
    @JsonPropertyDescription("The label of how often the automation recurs.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    @NotNull
    private String automationCadence;
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
     * The sentence that marks this document as a public request shape.
     * (Required)
     * 
     */
    @JsonProperty("automation_boundary")
    @JsonPropertyDescription("The sentence that marks this document as a public request shape.")
    @NotNull
    private SaaSOperatingAutomationRequestPayload.AutomationBoundary automationBoundary;

    /**
     * The label of the customer scope that the automation covers.
     * (Required)
     * 
     */
    @JsonProperty("automation_scope")
    public String getAutomationScope() {
        return automationScope;
    }

    /**
     * The label of the customer scope that the automation covers.
     * (Required)
     * 
     */
    @JsonProperty("automation_scope")
    public void setAutomationScope(String automationScope) {
        this.automationScope = automationScope;
    }

    /**
     * The label of how often the automation recurs.
     * (Required)
     * 
     */
    @JsonProperty("automation_cadence")
    public String getAutomationCadence() {
        return automationCadence;
    }

    /**
     * The label of how often the automation recurs.
     * (Required)
     * 
     */
    @JsonProperty("automation_cadence")
    public void setAutomationCadence(String automationCadence) {
        this.automationCadence = automationCadence;
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
     * The sentence that marks this document as a public request shape.
     * (Required)
     * 
     */
    @JsonProperty("automation_boundary")
    public SaaSOperatingAutomationRequestPayload.AutomationBoundary getAutomationBoundary() {
        return automationBoundary;
    }

    /**
     * The sentence that marks this document as a public request shape.
     * (Required)
     * 
     */
    @JsonProperty("automation_boundary")
    public void setAutomationBoundary(SaaSOperatingAutomationRequestPayload.AutomationBoundary automationBoundary) {
        this.automationBoundary = automationBoundary;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(SaaSOperatingAutomationRequestPayload.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("automationScope");
        sb.append('=');
        sb.append(((this.automationScope == null)?"<null>":this.automationScope));
        sb.append(',');
        sb.append("automationCadence");
        sb.append('=');
        sb.append(((this.automationCadence == null)?"<null>":this.automationCadence));
        sb.append(',');
        sb.append("requiredChecks");
        sb.append('=');
        sb.append(((this.requiredChecks == null)?"<null>":this.requiredChecks));
        sb.append(',');
        sb.append("automationBoundary");
        sb.append('=');
        sb.append(((this.automationBoundary == null)?"<null>":this.automationBoundary));
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
        result = ((result* 31)+((this.requiredChecks == null)? 0 :this.requiredChecks.hashCode()));
        result = ((result* 31)+((this.automationBoundary == null)? 0 :this.automationBoundary.hashCode()));
        result = ((result* 31)+((this.automationScope == null)? 0 :this.automationScope.hashCode()));
        result = ((result* 31)+((this.automationCadence == null)? 0 :this.automationCadence.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof SaaSOperatingAutomationRequestPayload) == false) {
            return false;
        }
        SaaSOperatingAutomationRequestPayload rhs = ((SaaSOperatingAutomationRequestPayload) other);
        return (((((this.requiredChecks == rhs.requiredChecks)||((this.requiredChecks!= null)&&this.requiredChecks.equals(rhs.requiredChecks)))&&((this.automationBoundary == rhs.automationBoundary)||((this.automationBoundary!= null)&&this.automationBoundary.equals(rhs.automationBoundary))))&&((this.automationScope == rhs.automationScope)||((this.automationScope!= null)&&this.automationScope.equals(rhs.automationScope))))&&((this.automationCadence == rhs.automationCadence)||((this.automationCadence!= null)&&this.automationCadence.equals(rhs.automationCadence))));
    }


    /**
     * The sentence that marks this document as a public request shape.
     * 
     */
    public enum AutomationBoundary {

        SENTENCE("public request shape only; SaaS operating automation execution is private");
        private final String value;
        private final static Map<String, SaaSOperatingAutomationRequestPayload.AutomationBoundary> CONSTANTS = new HashMap<String, SaaSOperatingAutomationRequestPayload.AutomationBoundary>();

        static {
            for (SaaSOperatingAutomationRequestPayload.AutomationBoundary c: values()) {
                CONSTANTS.put(c.value, c);
            }
        }

        AutomationBoundary(String value) {
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
        public static SaaSOperatingAutomationRequestPayload.AutomationBoundary fromValue(String value) {
            SaaSOperatingAutomationRequestPayload.AutomationBoundary constant = CONSTANTS.get(value);
            if (constant == null) {
                throw new IllegalArgumentException(value);
            } else {
                return constant;
            }
        }

    }

}
