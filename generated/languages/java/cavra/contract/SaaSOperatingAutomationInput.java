
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
 * SaaS operating automation input
 * <p>
 * The values that a user may give to build an exchange of this operation; what is left out takes its default.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "tenant_id",
    "requested_by",
    "correlation_id",
    "automation_scope",
    "automation_cadence",
    "required_checks",
    "automation_status",
    "billing_monitoring_status",
    "license_telemetry_status",
    "support_followup_status",
    "customer_success_review_status",
    "dashboard_refresh_status",
    "escalation_drill_status",
    "closeout_retry_status",
    "blockers"
})
public class SaaSOperatingAutomationInput {

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
     * The label of the customer scope that the automation covers.
     * 
     */
    @JsonProperty("automation_scope")
    @JsonPropertyDescription("The label of the customer scope that the automation covers.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    private String automationScope;
    /**
     * The label of how often the automation recurs.
     * 
     */
    @JsonProperty("automation_cadence")
    @JsonPropertyDescription("The label of how often the automation recurs.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    private String automationCadence;
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
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * 
     */
    @JsonProperty("automation_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    private AutomationStatus automationStatus;
    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * 
     */
    @JsonProperty("billing_monitoring_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    private AutomationStatus billingMonitoringStatus;
    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * 
     */
    @JsonProperty("license_telemetry_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    private AutomationStatus licenseTelemetryStatus;
    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * 
     */
    @JsonProperty("support_followup_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    private AutomationStatus supportFollowupStatus;
    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * 
     */
    @JsonProperty("customer_success_review_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    private AutomationStatus customerSuccessReviewStatus;
    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * 
     */
    @JsonProperty("dashboard_refresh_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    private AutomationStatus dashboardRefreshStatus;
    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * 
     */
    @JsonProperty("escalation_drill_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    private AutomationStatus escalationDrillStatus;
    /**
     * Automation status
     * <p>
     * How far one recurring automation has come.
     * 
     */
    @JsonProperty("closeout_retry_status")
    @JsonPropertyDescription("How far one recurring automation has come.")
    private AutomationStatus closeoutRetryStatus;
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
     * The label of the customer scope that the automation covers.
     * 
     */
    @JsonProperty("automation_scope")
    public String getAutomationScope() {
        return automationScope;
    }

    /**
     * The label of the customer scope that the automation covers.
     * 
     */
    @JsonProperty("automation_scope")
    public void setAutomationScope(String automationScope) {
        this.automationScope = automationScope;
    }

    /**
     * The label of how often the automation recurs.
     * 
     */
    @JsonProperty("automation_cadence")
    public String getAutomationCadence() {
        return automationCadence;
    }

    /**
     * The label of how often the automation recurs.
     * 
     */
    @JsonProperty("automation_cadence")
    public void setAutomationCadence(String automationCadence) {
        this.automationCadence = automationCadence;
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
     * Automation status
     * <p>
     * How far one recurring automation has come.
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
     * 
     */
    @JsonProperty("closeout_retry_status")
    public void setCloseoutRetryStatus(AutomationStatus closeoutRetryStatus) {
        this.closeoutRetryStatus = closeoutRetryStatus;
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
        sb.append(SaaSOperatingAutomationInput.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
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
        result = ((result* 31)+((this.dashboardRefreshStatus == null)? 0 :this.dashboardRefreshStatus.hashCode()));
        result = ((result* 31)+((this.closeoutRetryStatus == null)? 0 :this.closeoutRetryStatus.hashCode()));
        result = ((result* 31)+((this.automationCadence == null)? 0 :this.automationCadence.hashCode()));
        result = ((result* 31)+((this.licenseTelemetryStatus == null)? 0 :this.licenseTelemetryStatus.hashCode()));
        result = ((result* 31)+((this.billingMonitoringStatus == null)? 0 :this.billingMonitoringStatus.hashCode()));
        result = ((result* 31)+((this.requiredChecks == null)? 0 :this.requiredChecks.hashCode()));
        result = ((result* 31)+((this.automationStatus == null)? 0 :this.automationStatus.hashCode()));
        result = ((result* 31)+((this.requestedBy == null)? 0 :this.requestedBy.hashCode()));
        result = ((result* 31)+((this.customerSuccessReviewStatus == null)? 0 :this.customerSuccessReviewStatus.hashCode()));
        result = ((result* 31)+((this.tenantId == null)? 0 :this.tenantId.hashCode()));
        result = ((result* 31)+((this.correlationId == null)? 0 :this.correlationId.hashCode()));
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
        if ((other instanceof SaaSOperatingAutomationInput) == false) {
            return false;
        }
        SaaSOperatingAutomationInput rhs = ((SaaSOperatingAutomationInput) other);
        return ((((((((((((((((this.dashboardRefreshStatus == rhs.dashboardRefreshStatus)||((this.dashboardRefreshStatus!= null)&&this.dashboardRefreshStatus.equals(rhs.dashboardRefreshStatus)))&&((this.closeoutRetryStatus == rhs.closeoutRetryStatus)||((this.closeoutRetryStatus!= null)&&this.closeoutRetryStatus.equals(rhs.closeoutRetryStatus))))&&((this.automationCadence == rhs.automationCadence)||((this.automationCadence!= null)&&this.automationCadence.equals(rhs.automationCadence))))&&((this.licenseTelemetryStatus == rhs.licenseTelemetryStatus)||((this.licenseTelemetryStatus!= null)&&this.licenseTelemetryStatus.equals(rhs.licenseTelemetryStatus))))&&((this.billingMonitoringStatus == rhs.billingMonitoringStatus)||((this.billingMonitoringStatus!= null)&&this.billingMonitoringStatus.equals(rhs.billingMonitoringStatus))))&&((this.requiredChecks == rhs.requiredChecks)||((this.requiredChecks!= null)&&this.requiredChecks.equals(rhs.requiredChecks))))&&((this.automationStatus == rhs.automationStatus)||((this.automationStatus!= null)&&this.automationStatus.equals(rhs.automationStatus))))&&((this.requestedBy == rhs.requestedBy)||((this.requestedBy!= null)&&this.requestedBy.equals(rhs.requestedBy))))&&((this.customerSuccessReviewStatus == rhs.customerSuccessReviewStatus)||((this.customerSuccessReviewStatus!= null)&&this.customerSuccessReviewStatus.equals(rhs.customerSuccessReviewStatus))))&&((this.tenantId == rhs.tenantId)||((this.tenantId!= null)&&this.tenantId.equals(rhs.tenantId))))&&((this.correlationId == rhs.correlationId)||((this.correlationId!= null)&&this.correlationId.equals(rhs.correlationId))))&&((this.blockers == rhs.blockers)||((this.blockers!= null)&&this.blockers.equals(rhs.blockers))))&&((this.automationScope == rhs.automationScope)||((this.automationScope!= null)&&this.automationScope.equals(rhs.automationScope))))&&((this.supportFollowupStatus == rhs.supportFollowupStatus)||((this.supportFollowupStatus!= null)&&this.supportFollowupStatus.equals(rhs.supportFollowupStatus))))&&((this.escalationDrillStatus == rhs.escalationDrillStatus)||((this.escalationDrillStatus!= null)&&this.escalationDrillStatus.equals(rhs.escalationDrillStatus))));
    }

}
