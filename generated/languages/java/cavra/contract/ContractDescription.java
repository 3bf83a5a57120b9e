
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
import jakarta.validation.constraints.Size;


/**
 * Contract description
 * <p>
 * What the public repository holds, what it leaves to private services, and which operations it has shapes for.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "schema_version",
    "product",
    "public_repository_boundary",
    "operations"
})
public class ContractDescription {

    /**
     * The version of the contract description's shape.
     * (Required)
     * 
     */
    @JsonProperty("schema_version")
    @JsonPropertyDescription("The version of the contract description's shape.")
    @NotNull
    private ContractDescription.SchemaVersion schemaVersion;
    /**
     * The product that the contract belongs to.
     * (Required)
     * 
     */
    @JsonProperty("product")
    @JsonPropertyDescription("The product that the contract belongs to.")
    @NotNull
    private ContractDescription.Product product;
    /**
     * Public repository boundary
     * <p>
     * What the public repository does not contain, and what it is for.
     * (Required)
     * 
     */
    @JsonProperty("public_repository_boundary")
    @JsonPropertyDescription("What the public repository does not contain, and what it is for.")
    @Valid
    @NotNull
    private PublicRepositoryBoundary publicRepositoryBoundary;
    /**
     * The operations that the contract has shapes for, in their listing order.
     * (Required)
     * 
     */
    @JsonProperty("operations")
    @JsonDeserialize(as = java.util.LinkedHashSet.class)
    @JsonPropertyDescription("The operations that the contract has shapes for, in their listing order.")
    @Size(min = 1, max = 64)
    @Valid
    @NotNull
    private Set<ListedOperation> operations;

    /**
     * The version of the contract description's shape.
     * (Required)
     * 
     */
    @JsonProperty("schema_version")
    public ContractDescription.SchemaVersion getSchemaVersion() {
        return schemaVersion;
    }

    /**
     * The version of the contract description's shape.
     * (Required)
     * 
     */
    @JsonProperty("schema_version")
    public void setSchemaVersion(ContractDescription.SchemaVersion schemaVersion) {
        this.schemaVersion = schemaVersion;
    }

    /**
     * The product that the contract belongs to.
     * (Required)
     * 
     */
    @JsonProperty("product")
    public ContractDescription.Product getProduct() {
        return product;
    }

    /**
     * The product that the contract belongs to.
     * (Required)
     * 
     */
    @JsonProperty("product")
    public void setProduct(ContractDescription.Product product) {
        this.product = product;
    }

    /**
     * Public repository boundary
     * <p>
     * What the public repository does not contain, and what it is for.
     * (Required)
     * 
     */
    @JsonProperty("public_repository_boundary")
    public PublicRepositoryBoundary getPublicRepositoryBoundary() {
        return publicRepositoryBoundary;
    }

    /**
     * Public repository boundary
     * <p>
     * What the public repository does not contain, and what it is for.
     * (Required)
     * 
     */
    @JsonProperty("public_repository_boundary")
    public void setPublicRepositoryBoundary(PublicRepositoryBoundary publicRepositoryBoundary) {
        this.publicRepositoryBoundary = publicRepositoryBoundary;
    }

    /**
     * The operations that the contract has shapes for, in their listing order.
     * (Required)
     * 
     */
    @JsonProperty("operations")
    public Set<ListedOperation> getOperations() {
        return operations;
    }

    /**
     * The operations that the contract has shapes for, in their listing order.
     * (Required)
     * 
     */
    @JsonProperty("operations")
    public void setOperations(Set<ListedOperation> operations) {
        this.operations = operations;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(ContractDescription.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("schemaVersion");
        sb.append('=');
        sb.append(((this.schemaVersion == null)?"<null>":this.schemaVersion));
        sb.append(',');
        sb.append("product");
        sb.append('=');
        sb.append(((this.product == null)?"<null>":this.product));
        sb.append(',');
        sb.append("publicRepositoryBoundary");
        sb.append('=');
        sb.append(((this.publicRepositoryBoundary == null)?"<null>":this.publicRepositoryBoundary));
        sb.append(',');
        sb.append("operations");
        sb.append('=');
        sb.append(((this.operations == null)?"<null>":this.operations));
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
        result = ((result* 31)+((this.publicRepositoryBoundary == null)? 0 :this.publicRepositoryBoundary.hashCode()));
        result = ((result* 31)+((this.product == null)? 0 :this.product.hashCode()));
        result = ((result* 31)+((this.schemaVersion == null)? 0 :this.schemaVersion.hashCode()));
        result = ((result* 31)+((this.operations == null)? 0 :this.operations.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof ContractDescription) == false) {
            return false;
        }
        ContractDescription rhs = ((ContractDescription) other);
        return (((((this.publicRepositoryBoundary == rhs.publicRepositoryBoundary)||((this.publicRepositoryBoundary!= null)&&this.publicRepositoryBoundary.equals(rhs.publicRepositoryBoundary)))&&((this.product == rhs.product)||((this.product!= null)&&this.product.equals(rhs.product))))&&((this.schemaVersion == rhs.schemaVersion)||((this.schemaVersion!= null)&&this.schemaVersion.equals(rhs.schemaVersion))))&&((this.operations == rhs.operations)||((this.operations!= null)&&this.operations.equals(rhs.operations))));
    }


    /**
     * The product that the contract belongs to.
     * 
     */
    public enum Product {

        CAVRA("CAVRA");
        private final String value;
        private final static Map<String, ContractDescription.Product> CONSTANTS = new HashMap<String, ContractDescription.Product>();

        static {
            for (ContractDescription.Product c: values()) {
                CONSTANTS.put(c.value, c);
            }
        }

        Product(String value) {
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
        public static ContractDescription.Product fromValue(String value) {
            ContractDescription.Product constant = CONSTANTS.get(value);
            if (constant == null) {
                throw new IllegalArgumentException(value);
            } else {
                return constant;
            }
        }

    }


    /**
     * The version of the contract description's shape.
     * 
     */
    public enum SchemaVersion {

        CAVRA_SAAS_CONTROL_PLANE_CONTRACT_V_1("cavra.saas_control_plane.contract.v1");
        private final String value;
        private final static Map<String, ContractDescription.SchemaVersion> CONSTANTS = new HashMap<String, ContractDescription.SchemaVersion>();

        static {
            for (ContractDescription.SchemaVersion c: values()) {
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
        public static ContractDescription.SchemaVersion fromValue(String value) {
            ContractDescription.SchemaVersion constant = CONSTANTS.get(value);
            if (constant == null) {
                throw new IllegalArgumentException(value);
            } else {
                return constant;
            }
        }

    }

}
