
package cavra.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;


/**
 * SaaS operating automation summary
 * <p>
 * The readiness of each recurring automation.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "tenant_id",
    "automation_status",
    "billing_monitoring_status",
    "license_telemetry_status",
    "support_followup_status",
    "customer_success_review_status",
    "dashboard_refresh_status",
    "escalation_drill_status",
    "closeout_retry_status",
    "automation_scope",
    "automation_cadence",
    "blockers",
    "private_validation_required",
    "automation_boundary"
})
public class SaaSOperatingAutomationSummary {

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
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("automation_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    @NotNull
    private AutomationStatus automationStatus;
    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("billing_monitoring_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    @NotNull
    private AutomationStatus billingMonitoringStatus;
    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("license_telemetry_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    @NotNull
    private AutomationStatus licenseTelemetryStatus;
    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("support_followup_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    @NotNull
    private AutomationStatus supportFollowupStatus;
    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("customer_success_review_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    @NotNull
    private AutomationStatus customerSuccessReviewStatus;
    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("dashboard_refresh_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    @NotNull
    private AutomationStatus dashboardRefreshStatus;
    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("escalation_drill_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    @NotNull
    private AutomationStatus escalationDrillStatus;
    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("closeout_retry_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    @NotNull
    private AutomationStatus closeoutRetryStatus;
    /**
     * The scope that the request asked for.
     * (Required)
     * 
     */
    @JsonProperty("automation_scope")
    @JsonPropertyDescription("The scope that the request asked for.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    @NotNull
    private String automationScope;
    /**
     * The cadence that the request asked for.
     * (Required)
     * 
     */
    @JsonProperty("automation_cadence")
    @JsonPropertyDescription("The cadence that the request asked for.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    @NotNull
    private String automationCadence;
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
    @JsonProperty("automation_boundary")
    @JsonPropertyDescription("The sentence that names what remains private.")
    @NotNull
    private SaaSOperatingAutomationSummary.AutomationBoundary automationBoundary;

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
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("automation_status")
    public AutomationStatus getAutomationStatus() {
        return automationStatus;
    }

    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("automation_status")
    public void setAutomationStatus(AutomationStatus automationStatus) {
        this.automationStatus = automationStatus;
    }

    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("billing_monitoring_status")
    public AutomationStatus getBillingMonitoringStatus() {
        return billingMonitoringStatus;
    }

    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("billing_monitoring_status")
    public void setBillingMonitoringStatus(AutomationStatus billingMonitoringStatus) {
        this.billingMonitoringStatus = billingMonitoringStatus;
    }

    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("license_telemetry_status")
    public AutomationStatus getLicenseTelemetryStatus() {
        return licenseTelemetryStatus;
    }

    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("license_telemetry_status")
    public void setLicenseTelemetryStatus(AutomationStatus licenseTelemetryStatus) {
        this.licenseTelemetryStatus = licenseTelemetryStatus;
    }

    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("support_followup_status")
    public AutomationStatus getSupportFollowupStatus() {
        return supportFollowupStatus;
    }

    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("support_followup_status")
    public void setSupportFollowupStatus(AutomationStatus supportFollowupStatus) {
        this.supportFollowupStatus = supportFollowupStatus;
    }

    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("customer_success_review_status")
    public AutomationStatus getCustomerSuccessReviewStatus() {
        return customerSuccessReviewStatus;
    }

    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("customer_success_review_status")
    public void setCustomerSuccessReviewStatus(AutomationStatus customerSuccessReviewStatus) {
        this.customerSuccessReviewStatus = customerSuccessReviewStatus;
    }

    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("dashboard_refresh_status")
    public AutomationStatus getDashboardRefreshStatus() {
        return dashboardRefreshStatus;
    }

    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("dashboard_refresh_status")
    public void setDashboardRefreshStatus(AutomationStatus dashboardRefreshStatus) {
        this.dashboardRefreshStatus = dashboardRefreshStatus;
    }

    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("escalation_drill_status")
    public AutomationStatus getEscalationDrillStatus() {
        return escalationDrillStatus;
    }

    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("escalation_drill_status")
    public void setEscalationDrillStatus(AutomationStatus escalationDrillStatus) {
        this.escalationDrillStatus = escalationDrillStatus;
    }

    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("closeout_retry_status")
    public AutomationStatus getCloseoutRetryStatus() {
        return closeoutRetryStatus;
    }

    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * (Required)
     * 
     */
    @JsonProperty("closeout_retry_status")
    public void setCloseoutRetryStatus(AutomationStatus closeoutRetryStatus) {
        this.closeoutRetryStatus = closeoutRetryStatus;
    }

    /**
     * The scope that the request asked for.
     * (Required)
     * 
     */
    @JsonProperty("automation_scope")
    public String getAutomationScope() {
        return automationScope;
    }

    /**
     * The scope that the request asked for.
     * (Required)
     * 
     */
    @JsonProperty("automation_scope")
    public void setAutomationScope(String automationScope) {
        this.automationScope = automationScope;
    }

    /**
     * The cadence that the request asked for.
     * (Required)
     * 
     */
    @JsonProperty("automation_cadence")
    public String getAutomationCadence() {
        return automationCadence;
    }

    /**
     * The cadence that the request asked for.
     * (Required)
     * 
     */
    @JsonProperty("automation_cadence")
    public void setAutomationCadence(String automationCadence) {
        this.automationCadence = automationCadence;
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
    @JsonProperty("automation_boundary")
    public SaaSOperatingAutomationSummary.AutomationBoundary getAutomationBoundary() {
        return automationBoundary;
    }

    /**
     * The sentence that names what remains private.
     * (Required)
     * 
     */
    @JsonProperty("automation_boundary")
    public void setAutomationBoundary(SaaSOperatingAutomationSummary.AutomationBoundary automationBoundary) {
        this.automationBoundary = automationBoundary;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(SaaSOperatingAutomationSummary.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("tenantId");
        sb.append('=');
        sb.append(((this.tenantId == null)?"<null>":this.tenantId));
        sb.append(',');
        sb.append("automationStatus");
        sb.append('=');
        sb.append(((this.automationStatus == null)?"<null>":this.automationStatus));
        sb.append(',');
        sb.append("billingMonitoringStatus");
        sb.append('=');
        sb.append(((this.billingMonitoringStatus == null)?"<null>":this.billingMonitoringStatus));
        sb.append(',');
        sb.append("licenseTelemetryStatus");
        sb.append('=');
        sb.append(((this.licenseTelemetryStatus == null)?"<null>":this.licenseTelemetryStatus));
        sb.append(',');
        sb.append("supportFollowupStatus");
        sb.append('=');
        sb.append(((this.supportFollowupStatus == null)?"<null>":this.supportFollowupStatus));
        sb.append(',');
        sb.append("customerSuccessReviewStatus");
        sb.append('=');
        sb.append(((this.customerSuccessReviewStatus == null)?"<null>":this.customerSuccessReviewStatus));
        sb.append(',');
        sb.append("dashboardRefreshStatus");
        sb.append('=');
        sb.append(((this.dashboardRefreshStatus == null)?"<null>":this.dashboardRefreshStatus));
        sb.append(',');
        sb.append("escalationDrillStatus");
        sb.append('=');
        sb.append(((this.escalationDrillStatus == null)?"<null>":this.escalationDrillStatus));
        sb.append(',');
        sb.append("closeoutRetryStatus");
        sb.append('=');
        sb.append(((this.closeoutRetryStatus == null)?"<null>":this.closeoutRetryStatus));
        sb.append(',');
        sb.append("automationScope");
        sb.append('=');
        sb.append(((this.automationScope == null)?"<null>":this.automationScope));
        sb.append(',');
        sb.append("automationCadence");
        sb.append('=');
        sb.append(((this.automationCadence == null)?"<null>":this.automationCadence));
        sb.append(',');
        sb.append("blockers");
        sb.append('=');
        sb.append(((this.blockers == null)?"<null>":this.blockers));
        sb.append(',');
        sb.append("privateValidationRequired");
        sb.append('=');
        sb.append(((this.privateValidationRequired == null)?"<null>":this.privateValidationRequired));
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
        result = ((result* 31)+((this.privateValidationRequired == null)? 0 :this.privateValidationRequired.hashCode()));
        result = ((result* 31)+((this.dashboardRefreshStatus == null)? 0 :this.dashboardRefreshStatus.hashCode()));
        result = ((result* 31)+((this.closeoutRetryStatus == null)? 0 :this.closeoutRetryStatus.hashCode()));
        result = ((result* 31)+((this.automationCadence == null)? 0 :this.automationCadence.hashCode()));
        result = ((result* 31)+((this.licenseTelemetryStatus == null)? 0 :this.licenseTelemetryStatus.hashCode()));
        result = ((result* 31)+((this.billingMonitoringStatus == null)? 0 :this.billingMonitoringStatus.hashCode()));
        result = ((result* 31)+((this.automationStatus == null)? 0 :this.automationStatus.hashCode()));
        result = ((result* 31)+((this.automationBoundary == null)? 0 :this.automationBoundary.hashCode()));
        result = ((result* 31)+((this.customerSuccessReviewStatus == null)? 0 :this.customerSuccessReviewStatus.hashCode()));
        result = ((result* 31)+((this.tenantId == null)? 0 :this.tenantId.hashCode()));
        result = ((result* 31)+((this.blockers == null)? 0 :this.blockers.hashCode()));
        result = ((result* 31)+((this.automationScope == null)? 0 :this.automationScope.hashCode()));
        result = ((result* 31)+((this.supportFollowupStatus == null)? 0 :this.supportFollowupStatus.hashCode()));
        result = ((result* 31)+((this.escalationDrillStatus == null)? 0 :this.escalationDrillStatus.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof SaaSOperatingAutomationSummary) == false) {
            return false;
        }
        SaaSOperatingAutomationSummary rhs = ((SaaSOperatingAutomationSummary) other);
        return (((((((((((((((this.privateValidationRequired == rhs.privateValidationRequired)||((this.privateValidationRequired!= null)&&this.privateValidationRequired.equals(rhs.privateValidationRequired)))&&((this.dashboardRefreshStatus == rhs.dashboardRefreshStatus)||((this.dashboardRefreshStatus!= null)&&this.dashboardRefreshStatus.equals(rhs.dashboardRefreshStatus))))&&((this.closeoutRetryStatus == rhs.closeoutRetryStatus)||((this.closeoutRetryStatus!= null)&&this.closeoutRetryStatus.equals(rhs.closeoutRetryStatus))))&&((this.automationCadence == rhs.automationCadence)||((this.automationCadence!= null)&&this.automationCadence.equals(rhs.automationCadence))))&&((this.licenseTelemetryStatus == rhs.licenseTelemetryStatus)||((this.licenseTelemetryStatus!= null)&&this.licenseTelemetryStatus.equals(rhs.licenseTelemetryStatus))))&&((this.billingMonitoringStatus == rhs.billingMonitoringStatus)||((this.billingMonitoringStatus!= null)&&this.billingMonitoringStatus.equals(rhs.billingMonitoringStatus))))&&((this.automationStatus == rhs.automationStatus)||((this.automationStatus!= null)&&this.automationStatus.equals(rhs.automationStatus))))&&((this.automationBoundary == rhs.automationBoundary)||((this.automationBoundary!= null)&&this.automationBoundary.equals(rhs.automationBoundary))))&&((this.customerSuccessReviewStatus == rhs.customerSuccessReviewStatus)||((this.customerSuccessReviewStatus!= null)&&this.customerSuccessReviewStatus.equals(rhs.customerSuccessReviewStatus))))&&((this.tenantId == rhs.tenantId)||((this.tenantId!= null)&&this.tenantId.equals(rhs.tenantId))))&&((this.blockers == rhs.blockers)||((this.blockers!= null)&&this.blockers.equals(rhs.blockers))))&&((this.automationScope == rhs.automationScope)||((this.automationScope!= null)&&this.automationScope.equals(rhs.automationScope))))&&((this.supportFollowupStatus == rhs.supportFollowupStatus)||((this.supportFollowupStatus!= null)&&this.supportFollowupStatus.equals(rhs.supportFollowupStatus))))&&((this.escalationDrillStatus == rhs.escalationDrillStatus)||((this.escalationDrillStatus!= null)&&this.escalationDrillStatus.equals(rhs.escalationDrillStatus))));
    }


    /**
     * The sentence that names what remains private.
     * 
     */
    public enum AutomationBoundary {

        SENTENCE("billing systems, license telemetry, support workflows, customer-success records, dashboard refresh jobs, escalation drills, closeout retries, and scheduler execution remain private service responsibilities");
        private final String value;
        private final static Map<String, SaaSOperatingAutomationSummary.AutomationBoundary> CONSTANTS = new HashMap<String, SaaSOperatingAutomationSummary.AutomationBoundary>();

        static {
            for (SaaSOperatingAutomationSummary.AutomationBoundary c: values()) {
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
        public static SaaSOperatingAutomationSummary.AutomationBoundary fromValue(String value) {
            SaaSOperatingAutomationSummary.AutomationBoundary constant = CONSTANTS.get(value);
            if (constant == null) {
                throw new IllegalArgumentException(value);
            } else {
                return constant;
            }
        }

    }

}
