
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
 * SaaS operating automation response
 * <p>
 * Answers whether the recurring automation after a customer's closeout is ready.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "schema_version",
    "operation",
    "status",
    "message",
    "correlation_id",
    "private_implementation_required",
    "payload"
})
public class SaaSOperatingAutomationResponse {

    /**
     * The version of the response's shape.
     * (Required)
     * 
     */
    @JsonProperty("schema_version")
    @JsonPropertyDescription("The version of the response's shape.")
    @NotNull
    private SaaSOperatingAutomationResponse.SchemaVersion schemaVersion;
    /**
     * The operation that is answered.
     * (Required)
     * 
     */
    @JsonProperty("operation")
    @JsonPropertyDescription("The operation that is answered.")
    @NotNull
    private SaaSOperatingAutomationResponse.Operation operation;
    /**
     * Response status
     * <p>
     * How the service answered; this public side never does the work, so it answers that a private service is required.
     * (Required)
     * 
     */
    @JsonProperty("status")
    @JsonPropertyDescription("How the service answered; this public side never does the work, so it answers that a private service is required.")
    @NotNull
    private ResponseStatus status;
    /**
     * One sentence for a person that says what the response means.
     * (Required)
     * 
     */
    @JsonProperty("message")
    @JsonPropertyDescription("One sentence for a person that says what the response means.")
    @Size(min = 1, max = 512)
    @NotNull
    private String message;
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
     * SaaS operating automation response payload
     * <p>
     * What the service reports back.
     * (Required)
     * 
     */
    @JsonProperty("payload")
    @JsonPropertyDescription("What the service reports back.")
    @Valid
    @NotNull
    private SaaSOperatingAutomationResponsePayload payload;

    /**
     * The version of the response's shape.
     * (Required)
     * 
     */
    @JsonProperty("schema_version")
    public SaaSOperatingAutomationResponse.SchemaVersion getSchemaVersion() {
        return schemaVersion;
    }

    /**
     * The version of the response's shape.
     * (Required)
     * 
     */
    @JsonProperty("schema_version")
    public void setSchemaVersion(SaaSOperatingAutomationResponse.SchemaVersion schemaVersion) {
        this.schemaVersion = schemaVersion;
    }

    /**
     * The operation that is answered.
     * (Required)
     * 
     */
    @JsonProperty("operation")
    public SaaSOperatingAutomationResponse.Operation getOperation() {
        return operation;
    }

    /**
     * The operation that is answered.
     * (Required)
     * 
     */
    @JsonProperty("operation")
    public void setOperation(SaaSOperatingAutomationResponse.Operation operation) {
        this.operation = operation;
    }

    /**
     * Response status
     * <p>
     * How the service answered; this public side never does the work, so it answers that a private service is required.
     * (Required)
     * 
     */
    @JsonProperty("status")
    public ResponseStatus getStatus() {
        return status;
    }

    /**
     * Response status
     * <p>
     * How the service answered; this public side never does the work, so it answers that a private service is required.
     * (Required)
     * 
     */
    @JsonProperty("status")
    public void setStatus(ResponseStatus status) {
        this.status = status;
    }

    /**
     * One sentence for a person that says what the response means.
     * (Required)
     * 
     */
    @JsonProperty("message")
    public String getMessage() {
        return message;
    }

    /**
     * One sentence for a person that says what the response means.
     * (Required)
     * 
     */
    @JsonProperty("message")
    public void setMessage(String message) {
        this.message = message;
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
     * SaaS operating automation response payload
     * <p>
     * What the service reports back.
     * (Required)
     * 
     */
    @JsonProperty("payload")
    public SaaSOperatingAutomationResponsePayload getPayload() {
        return payload;
    }

    /**
     * SaaS operating automation response payload
     * <p>
     * What the service reports back.
     * (Required)
     * 
     */
    @JsonProperty("payload")
    public void setPayload(SaaSOperatingAutomationResponsePayload payload) {
        this.payload = payload;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(SaaSOperatingAutomationResponse.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("schemaVersion");
        sb.append('=');
        sb.append(((this.schemaVersion == null)?"<null>":this.schemaVersion));
        sb.append(',');
        sb.append("operation");
        sb.append('=');
        sb.append(((this.operation == null)?"<null>":this.operation));
        sb.append(',');
        sb.append("status");
        sb.append('=');
        sb.append(((this.status == null)?"<null>":this.status));
        sb.append(',');
        sb.append("message");
        sb.append('=');
        sb.append(((this.message == null)?"<null>":this.message));
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
        result = ((result* 31)+((this.schemaVersion == null)? 0 :this.schemaVersion.hashCode()));
        result = ((result* 31)+((this.payload == null)? 0 :this.payload.hashCode()));
        result = ((result* 31)+((this.privateImplementationRequired == null)? 0 :this.privateImplementationRequired.hashCode()));
        result = ((result* 31)+((this.correlationId == null)? 0 :this.correlationId.hashCode()));
        result = ((result* 31)+((this.message == null)? 0 :this.message.hashCode()));
        result = ((result* 31)+((this.operation == null)? 0 :this.operation.hashCode()));
        result = ((result* 31)+((this.status == null)? 0 :this.status.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof SaaSOperatingAutomationResponse) == false) {
            return false;
        }
        SaaSOperatingAutomationResponse rhs = ((SaaSOperatingAutomationResponse) other);
        return ((((((((this.schemaVersion == rhs.schemaVersion)||((this.schemaVersion!= null)&&this.schemaVersion.equals(rhs.schemaVersion)))&&((this.payload == rhs.payload)||((this.payload!= null)&&this.payload.equals(rhs.payload))))&&((this.privateImplementationRequired == rhs.privateImplementationRequired)||((this.privateImplementationRequired!= null)&&this.privateImplementationRequired.equals(rhs.privateImplementationRequired))))&&((this.correlationId == rhs.correlationId)||((this.correlationId!= null)&&this.correlationId.equals(rhs.correlationId))))&&((this.message == rhs.message)||((this.message!= null)&&this.message.equals(rhs.message))))&&((this.operation == rhs.operation)||((this.operation!= null)&&this.operation.equals(rhs.operation))))&&((this.status == rhs.status)||((this.status!= null)&&this.status.equals(rhs.status))));
    }


    /**
     * The operation that is answered.
     * 
     */
    public enum Operation {

        SAAS_OPERATING_AUTOMATION("saas_operating_automation");
        private final String value;
        private final static Map<String, SaaSOperatingAutomationResponse.Operation> CONSTANTS = new HashMap<String, SaaSOperatingAutomationResponse.Operation>();

        static {
            for (SaaSOperatingAutomationResponse.Operation c: values()) {
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
        public static SaaSOperatingAutomationResponse.Operation fromValue(String value) {
            SaaSOperatingAutomationResponse.Operation constant = CONSTANTS.get(value);
            if (constant == null) {
                throw new IllegalArgumentException(value);
            } else {
                return constant;
            }
        }

    }


    /**
     * The version of the response's shape.
     * 
     */
    public enum SchemaVersion {

        CAVRA_SAAS_CONTROL_PLANE_RESPONSE_V_1("cavra.saas_control_plane.response.v1");
        private final String value;
        private final static Map<String, SaaSOperatingAutomationResponse.SchemaVersion> CONSTANTS = new HashMap<String, SaaSOperatingAutomationResponse.SchemaVersion>();

        static {
            for (SaaSOperatingAutomationResponse.SchemaVersion c: values()) {
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
        public static SaaSOperatingAutomationResponse.SchemaVersion fromValue(String value) {
            SaaSOperatingAutomationResponse.SchemaVersion constant = CONSTANTS.get(value);
            if (constant == null) {
                throw new IllegalArgumentException(value);
            } else {
                return constant;
            }
        }

    }

}
