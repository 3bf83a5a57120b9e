
package cavra.contract;

import java.util.HashMap;
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
 * SaaS operating automation worker handoff request
 * <p>
 * Asks how a private worker package would be attached; it runs nothing and registers nothing.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "schema_version",
    "operation",
    "tenant_id",
    "requested_by",
    "correlation_id",
    "private_implementation_required",
    "payload"
})
public class SaaSOperatingAutomationWorkerHandoffRequest {

    /**
     * The version of the request's shape.
     * (Required)
     * 
     */
    @JsonProperty("schema_version")
    @JsonPropertyDescription("The version of the request's shape.")
    @NotNull
    private SaaSOperatingAutomationWorkerHandoffRequest.SchemaVersion schemaVersion;
    /**
     * The operation that is asked for.
     * (Required)
     * 
     */
    @JsonProperty("operation")
    @JsonPropertyDescription("The operation that is asked for.")
    @NotNull
    private SaaSOperatingAutomationWorkerHandoffRequest.Operation operation;
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
     * (Required)
     * 
     */
    @JsonProperty("requested_by")
    @JsonPropertyDescription("The label of the client that asks.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    @NotNull
    private String requestedBy;
    /**
     * The label that ties a response to its request.
     * (Required)
     * 
     */
    @JsonProperty("correlation_id")
    @JsonPropertyDescription("The label that ties a response to its request.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    @NotNull
    private String correlationId;
    /**
     * Always true: the work itself is done by a private service.
     * (Required)
     * 
     */
    @JsonProperty("private_implementation_required")
    @JsonPropertyDescription("Always true: the work itself is done by a private service.")
    @NotNull
    private Boolean privateImplementationRequired;
    /**
     * SaaS operating automation worker handoff request payload
     * <p>
     * Where and how the worker would run, and what it would work on.
     * (Required)
     * 
     */
    @JsonProperty("payload")
    @JsonPropertyDescription("Where and how the worker would run, and what it would work on.")
    @Valid
    @NotNull
    private SaaSOperatingAutomationWorkerHandoffRequestPayload payload;

    /**
     * The version of the request's shape.
     * (Required)
     * 
     */
    @JsonProperty("schema_version")
    public SaaSOperatingAutomationWorkerHandoffRequest.SchemaVersion getSchemaVersion() {
        return schemaVersion;
    }

    /**
     * The version of the request's shape.
     * (Required)
     * 
     */
    @JsonProperty("schema_version")
    public void setSchemaVersion(SaaSOperatingAutomationWorkerHandoffRequest.SchemaVersion schemaVersion) {
        this.schemaVersion = schemaVersion;
    }

    /**
     * The operation that is asked for.
     * (Required)
     * 
     */
    @JsonProperty("operation")
    public SaaSOperatingAutomationWorkerHandoffRequest.Operation getOperation() {
        return operation;
    }

    /**
     * The operation that is asked for.
     * (Required)
     * 
     */
    @JsonProperty("operation")
    public void setOperation(SaaSOperatingAutomationWorkerHandoffRequest.Operation operation) {
        this.operation = operation;
    }

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
     * (Required)
     * 
     */
    @JsonProperty("requested_by")
    public String getRequestedBy() {
        return requestedBy;
    }

    /**
     * The label of the client that asks.
     * (Required)
     * 
     */
    @JsonProperty("requested_by")
    public void setRequestedBy(String requestedBy) {
        this.requestedBy = requestedBy;
    }

    /**
     * The label that ties a response to its request.
     * (Required)
     * 
     */
    @JsonProperty("correlation_id")
    public String getCorrelationId() {
        return correlationId;
    }

    /**
     * The label that ties a response to its request.
     * (Required)
     * 
     */
    @JsonProperty("correlation_id")
    public void setCorrelationId(String correlationId) {
        this.correlationId = correlationId;
    }

    /**
     * Always true: the work itself is done by a private service.
     * (Required)
     * 
     */
    @JsonProperty("private_implementation_required")
    public Boolean getPrivateImplementationRequired() {
        return privateImplementationRequired;
    }

    /**
     * Always true: the work itself is done by a private service.
     * (Required)
     * 
     */
    @JsonProperty("private_implementation_required")
    public void setPrivateImplementationRequired(Boolean privateImplementationRequired) {
        this.privateImplementationRequired = privateImplementationRequired;
    }

    /**
     * SaaS operating automation worker handoff request payload
     * <p>
     * Where and how the worker would run, and what it would work on.
     * (Required)
     * 
     */
    @JsonProperty("payload")
    public SaaSOperatingAutomationWorkerHandoffRequestPayload getPayload() {
        return payload;
    }

    /**
     * SaaS operating automation worker handoff request payload
     * <p>
     * Where and how the worker would run, and what it would work on.
     * (Required)
     * 
     */
    @JsonProperty("payload")
    public void setPayload(SaaSOperatingAutomationWorkerHandoffRequestPayload payload) {
        this.payload = payload;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(SaaSOperatingAutomationWorkerHandoffRequest.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("schemaVersion");
        sb.append('=');
        sb.append(((this.schemaVersion == null)?"<null>":this.schemaVersion));
        sb.append(',');
        sb.append("operation");
        sb.append('=');
        sb.append(((this.operation == null)?"<null>":this.operation));
        sb.append(',');
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
        sb.append("privateImplementationRequired");
        sb.append('=');
        sb.append(((this.privateImplementationRequired == null)?"<null>":this.privateImplementationRequired));
        sb.append(',');
        sb.append("payload");
        sb.append('=');
        sb.append(((this.payload == null)?"<null>":this.payload));
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
        result = ((result* 31)+((this.requestedBy == null)? 0 :this.requestedBy.hashCode()));
        result = ((result* 31)+((this.schemaVersion == null)? 0 :this.schemaVersion.hashCode()));
        result = ((result* 31)+((this.payload == null)? 0 :this.payload.hashCode()));
        result = ((result* 31)+((this.tenantId == null)? 0 :this.tenantId.hashCode()));
        result = ((result* 31)+((this.privateImplementationRequired == null)? 0 :this.privateImplementationRequired.hashCode()));
        result = ((result* 31)+((this.correlationId == null)? 0 :this.correlationId.hashCode()));
        result = ((result* 31)+((this.operation == null)? 0 :this.operation.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof SaaSOperatingAutomationWorkerHandoffRequest) == false) {
            return false;
        }
        SaaSOperatingAutomationWorkerHandoffRequest rhs = ((SaaSOperatingAutomationWorkerHandoffRequest) other);
        return ((((((((this.requestedBy == rhs.requestedBy)||((this.requestedBy!= null)&&this.requestedBy.equals(rhs.requestedBy)))&&((this.schemaVersion == rhs.schemaVersion)||((this.schemaVersion!= null)&&this.schemaVersion.equals(rhs.schemaVersion))))&&((this.payload == rhs.payload)||((this.payload!= null)&&this.payload.equals(rhs.payload))))&&((this.tenantId == rhs.tenantId)||((this.tenantId!= null)&&this.tenantId.equals(rhs.tenantId))))&&((this.privateImplementationRequired == rhs.privateImplementationRequired)||((this.privateImplementationRequired!= null)&&this.privateImplementationRequired.equals(rhs.privateImplementationRequired))))&&((this.correlationId == rhs.correlationId)||((this.correlationId!= null)&&this.correlationId.equals(rhs.correlationId))))&&((this.operation == rhs.operation)||((this.operation!= null)&&this.operation.equals(rhs.operation))));
    }


    /**
     * The operation that is asked for.
     * 
     */
    public enum Operation {

        SAAS_OPERATING_AUTOMATION_WORKER_HANDOFF("saas_operating_automation_worker_handoff");
        private final String value;
        private final static Map<String, SaaSOperatingAutomationWorkerHandoffRequest.Operation> CONSTANTS = new HashMap<String, SaaSOperatingAutomationWorkerHandoffRequest.Operation>();

        static {
            for (SaaSOperatingAutomationWorkerHandoffRequest.Operation c: values()) {
                CONSTANTS.put(c.value, c);
            }
        }

        Operation(String value) {
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
        public static SaaSOperatingAutomationWorkerHandoffRequest.Operation fromValue(String value) {
            SaaSOperatingAutomationWorkerHandoffRequest.Operation constant = CONSTANTS.get(value);
            if (constant == null) {
                throw new IllegalArgumentException(value);
            } else {
                return constant;
            }
        }

    }


    /**
     * The version of the request's shape.
     * 
     */
    public enum SchemaVersion {

        CAVRA_SAAS_CONTROL_PLANE_REQUEST_V_1("cavra.saas_control_plane.request.v1");
        private final String value;
        private final static Map<String, SaaSOperatingAutomationWorkerHandoffRequest.SchemaVersion> CONSTANTS = new HashMap<String, SaaSOperatingAutomationWorkerHandoffRequest.SchemaVersion>();

        static {
            for (SaaSOperatingAutomationWorkerHandoffRequest.SchemaVersion c: values()) {
                CONSTANTS.put(c.value, c);
            }
        }

        SchemaVersion(String value) {
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
        public static SaaSOperatingAutomationWorkerHandoffRequest.SchemaVersion fromValue(String value) {
            SaaSOperatingAutomationWorkerHandoffRequest.SchemaVersion constant = CONSTANTS.get(value);
            if (constant == null) {
                throw new IllegalArgumentException(value);
            } else {
                return constant;
            }
        }

    }

}
