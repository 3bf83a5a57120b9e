
package cavra.contract;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;


/**
 * Public repository boundary
 * <p>
 * What the public repository does not contain, and what it is for.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "contains_saas_backend",
    "contains_license_service",
    "contains_customer_records",
    "purpose"
})
public class PublicRepositoryBoundary {

    /**
     * Always false: the SaaS backend is private.
     * (Required)
     * 
     */
    @JsonProperty("contains_saas_backend")
    @JsonPropertyDescription("Always false: the SaaS backend is private.")
    @NotNull
    private Boolean containsSaasBackend;
    /**
     * Always false: the license service is private.
     * (Required)
     * 
     */
    @JsonProperty("contains_license_service")
    @JsonPropertyDescription("Always false: the license service is private.")
    @NotNull
    private Boolean containsLicenseService;
    /**
     * Always false: customer records are private.
     * (Required)
     * 
     */
    @JsonProperty("contains_customer_records")
    @JsonPropertyDescription("Always false: customer records are private.")
    @NotNull
    private Boolean containsCustomerRecords;
    /**
     * What the public repository is for.
     * (Required)
     * 
     */
    @JsonProperty("purpose")
    @JsonPropertyDescription("What the public repository is for.")
    @NotNull
    private PublicRepositoryBoundary.Purpose purpose;

    /**
     * Always false: the SaaS backend is private.
     * (Required)
     * 
     */
    @JsonProperty("contains_saas_backend")
    public Boolean getContainsSaasBackend() {
        return containsSaasBackend;
    }

    /**
     * Always false: the SaaS backend is private.
     * (Required)
     * 
     */
    @JsonProperty("contains_saas_backend")
    public void setContainsSaasBackend(Boolean containsSaasBackend) {
        this.containsSaasBackend = containsSaasBackend;
    }

    /**
     * Always false: the license service is private.
     * (Required)
     * 
     */
    @JsonProperty("contains_license_service")
    public Boolean getContainsLicenseService() {
        return containsLicenseService;
    }

    /**
     * Always false: the license service is private.
     * (Required)
     * 
     */
    @JsonProperty("contains_license_service")
    public void setContainsLicenseService(Boolean containsLicenseService) {
        this.containsLicenseService = containsLicenseService;
    }

    /**
     * Always false: customer records are private.
     * (Required)
     * 
     */
    @JsonProperty("contains_customer_records")
    public Boolean getContainsCustomerRecords() {
        return containsCustomerRecords;
    }

    /**
     * Always false: customer records are private.
     * (Required)
     * 
     */
    @JsonProperty("contains_customer_records")
    public void setContainsCustomerRecords(Boolean containsCustomerRecords) {
        this.containsCustomerRecords = containsCustomerRecords;
    }

    /**
     * What the public repository is for.
     * (Required)
     * 
     */
    @JsonProperty("purpose")
    public PublicRepositoryBoundary.Purpose getPurpose() {
        return purpose;
    }

    /**
     * What the public repository is for.
     * (Required)
     * 
     */
    @JsonProperty("purpose")
    public void setPurpose(PublicRepositoryBoundary.Purpose purpose) {
        this.purpose = purpose;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(PublicRepositoryBoundary.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("containsSaasBackend");
        sb.append('=');
        sb.append(((this.containsSaasBackend == null)?"<null>":this.containsSaasBackend));
        sb.append(',');
        sb.append("containsLicenseService");
        sb.append('=');
        sb.append(((this.containsLicenseService == null)?"<null>":this.containsLicenseService));
        sb.append(',');
        sb.append("containsCustomerRecords");
        sb.append('=');
        sb.append(((this.containsCustomerRecords == null)?"<null>":this.containsCustomerRecords));
        sb.append(',');
        sb.append("purpose");
        sb.append('=');
        sb.append(((this.purpose == null)?"<null>":this.purpose));
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
        result = ((result* 31)+((this.containsSaasBackend == null)? 0 :this.containsSaasBackend.hashCode()));
        result = ((result* 31)+((this.containsLicenseService == null)? 0 :this.containsLicenseService.hashCode()));
        result = ((result* 31)+((this.purpose == null)? 0 :this.purpose.hashCode()));
        result = ((result* 31)+((this.containsCustomerRecords == null)? 0 :this.containsCustomerRecords.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof PublicRepositoryBoundary) == false) {
            return false;
        }
        PublicRepositoryBoundary rhs = ((PublicRepositoryBoundary) other);
        return (((((this.containsSaasBackend == rhs.containsSaasBackend)||((this.containsSaasBackend!= null)&&this.containsSaasBackend.equals(rhs.containsSaasBackend)))&&((this.containsLicenseService == rhs.containsLicenseService)||((this.containsLicenseService!= null)&&this.containsLicenseService.equals(rhs.containsLicenseService))))&&((this.purpose == rhs.purpose)||((this.purpose!= null)&&this.purpose.equals(rhs.purpose))))&&((this.containsCustomerRecords == rhs.containsCustomerRecords)||((this.containsCustomerRecords!= null)&&this.containsCustomerRecords.equals(rhs.containsCustomerRecords))));
    }


    /**
     * What the public repository is for.
     * 
     */
    public enum Purpose {

        SENTENCE("Public-safe client request and response contracts for future private services.");
        private final String value;
        private final static Map<String, PublicRepositoryBoundary.Purpose> CONSTANTS = new HashMap<String, PublicRepositoryBoundary.Purpose>();

        static {
            for (PublicRepositoryBoundary.Purpose c: values()) {
                CONSTANTS.put(c.value, c);
            }
        }

        Purpose(String value) {
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
        public static PublicRepositoryBoundary.Purpose fromValue(String value) {
            PublicRepositoryBoundary.Purpose constant = CONSTANTS.get(value);
            if (constant == null) {
                throw new IllegalArgumentException(value);
            } else {
                return constant;
            }
        }

    }

}
