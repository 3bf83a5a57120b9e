
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
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;


/**
 * Validation report
 * <p>
 * What `cavra validate --format json` prints.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "schema_version",
    "valid",
    "documents",
    "invalid",
    "issues"
})
public class ValidationReport {

    /**
     * The version of the report's shape.
     * (Required)
     * 
     */
    @JsonProperty("schema_version")
    @JsonPropertyDescription("The version of the report's shape.")
    @NotNull
    private ValidationReport.SchemaVersion schemaVersion;
    /**
     * True when every document asked for was read, and none was refused.
     * (Required)
     * 
     */
    @JsonProperty("valid")
    @JsonPropertyDescription("True when every document asked for was read, and none was refused.")
    @NotNull
    private Boolean valid;
    /**
     * How many documents were read.
     * (Required)
     * 
     */
    @JsonProperty("documents")
    @JsonPropertyDescription("How many documents were read.")
    @DecimalMin("0")
    @NotNull
    private Integer documents;
    /**
     * How many of them were refused.
     * (Required)
     * 
     */
    @JsonProperty("invalid")
    @JsonPropertyDescription("How many of them were refused.")
    @DecimalMin("0")
    @NotNull
    private Integer invalid;
    /**
     * Every fault of every document, in the order read.
     * (Required)
     * 
     */
    @JsonProperty("issues")
    @JsonPropertyDescription("Every fault of every document, in the order read.")
    @Valid
    @NotNull
    private List<ReportIssue> issues;

    /**
     * The version of the report's shape.
     * (Required)
     * 
     */
    @JsonProperty("schema_version")
    public ValidationReport.SchemaVersion getSchemaVersion() {
        return schemaVersion;
    }

    /**
     * The version of the report's shape.
     * (Required)
     * 
     */
    @JsonProperty("schema_version")
    public void setSchemaVersion(ValidationReport.SchemaVersion schemaVersion) {
        this.schemaVersion = schemaVersion;
    }

    /**
     * True when every document asked for was read, and none was refused.
     * (Required)
     * 
     */
    @JsonProperty("valid")
    public Boolean getValid() {
        return valid;
    }

    /**
     * True when every document asked for was read, and none was refused.
     * (Required)
     * 
     */
    @JsonProperty("valid")
    public void setValid(Boolean valid) {
        this.valid = valid;
    }

    /**
     * How many documents were read.
     * (Required)
     * 
     */
    @JsonProperty("documents")
    public Integer getDocuments() {
        return documents;
    }

    /**
     * How many documents were read.
     * (Required)
     * 
     */
    @JsonProperty("documents")
    public void setDocuments(Integer documents) {
        this.documents = documents;
    }

    /**
     * How many of them were refused.
     * (Required)
     * 
     */
    @JsonProperty("invalid")
    public Integer getInvalid() {
        return invalid;
    }

    /**
     * How many of them were refused.
     * (Required)
     * 
     */
    @JsonProperty("invalid")
    public void setInvalid(Integer invalid) {
        this.invalid = invalid;
    }

    /**
     * Every fault of every document, in the order read.
     * (Required)
     * 
     */
    @JsonProperty("issues")
    public List<ReportIssue> getIssues() {
        return issues;
    }

    /**
     * Every fault of every document, in the order read.
     * (Required)
     * 
     */
    @JsonProperty("issues")
    public void setIssues(List<ReportIssue> issues) {
        this.issues = issues;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(ValidationReport.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("schemaVersion");
        sb.append('=');
        sb.append(((this.schemaVersion == null)?"<null>":this.schemaVersion));
        sb.append(',');
        sb.append("valid");
        sb.append('=');
        sb.append(((this.valid == null)?"<null>":this.valid));
        sb.append(',');
        sb.append("documents");
        sb.append('=');
        sb.append(((this.documents == null)?"<null>":this.documents));
        sb.append(',');
        sb.append("invalid");
        sb.append('=');
        sb.append(((this.invalid == null)?"<null>":this.invalid));
        sb.append(',');
        sb.append("issues");
        sb.append('=');
        sb.append(((this.issues == null)?"<null>":this.issues));
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
        result = ((result* 31)+((this.valid == null)? 0 :this.valid.hashCode()));
        result = ((result* 31)+((this.invalid == null)? 0 :this.invalid.hashCode()));
        result = ((result* 31)+((this.schemaVersion == null)? 0 :this.schemaVersion.hashCode()));
        result = ((result* 31)+((this.documents == null)? 0 :this.documents.hashCode()));
        result = ((result* 31)+((this.issues == null)? 0 :this.issues.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof ValidationReport) == false) {
            return false;
        }
        ValidationReport rhs = ((ValidationReport) other);
        return ((((((this.valid == rhs.valid)||((this.valid!= null)&&this.valid.equals(rhs.valid)))&&((this.invalid == rhs.invalid)||((this.invalid!= null)&&this.invalid.equals(rhs.invalid))))&&((this.schemaVersion == rhs.schemaVersion)||((this.schemaVersion!= null)&&this.schemaVersion.equals(rhs.schemaVersion))))&&((this.documents == rhs.documents)||((this.documents!= null)&&this.documents.equals(rhs.documents))))&&((this.issues == rhs.issues)||((this.issues!= null)&&this.issues.equals(rhs.issues))));
    }


    /**
     * The version of the report's shape.
     * 
     */
    public enum SchemaVersion {

        CAVRA_VALIDATION_REPORT_V_1("cavra.validation_report.v1");
        private final String value;
        private final static Map<String, ValidationReport.SchemaVersion> CONSTANTS = new HashMap<String, ValidationReport.SchemaVersion>();

        static {
            for (ValidationReport.SchemaVersion c: values()) {
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
        public static ValidationReport.SchemaVersion fromValue(String value) {
            ValidationReport.SchemaVersion constant = CONSTANTS.get(value);
            if (constant == null) {
                throw new IllegalArgumentException(value);
            } else {
                return constant;
            }
        }

    }

}
