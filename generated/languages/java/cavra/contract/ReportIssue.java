
package cavra.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;


/**
 * Report issue
 * <p>
 * One fault, and the document it is in.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "source",
    "line",
    "column",
    "path",
    "rule",
    "message"
})
public class ReportIssue {

    /**
     * The file that the document came from, or - for standard input.
     * (Required)
     * 
     */
    @JsonProperty("source")
    @JsonPropertyDescription("The file that the document came from, or - for standard input.")
    @Size(min = 1, max = 4096)
    @NotNull
    private String source;
    /**
     * The line of the fault, from 1.
     * 
     */
    @JsonProperty("line")
    @JsonPropertyDescription("The line of the fault, from 1.")
    @DecimalMin("1")
    private Integer line;
    /**
     * The column of the fault in UTF-16 code units, from 1.
     * 
     */
    @JsonProperty("column")
    @JsonPropertyDescription("The column of the fault in UTF-16 code units, from 1.")
    @DecimalMin("1")
    private Integer column;
    /**
     * A JSON Pointer (RFC 6901) to the value at fault, or to the object that lacks a field or has one too many.
     * (Required)
     * 
     */
    @JsonProperty("path")
    @JsonPropertyDescription("A JSON Pointer (RFC 6901) to the value at fault, or to the object that lacks a field or has one too many.")
    @Pattern(regexp = "^(?:/[^/~]*(?:~[01][^/~]*)*)*$")
    @Size(max = 4096)
    @NotNull
    private String path;
    /**
     * The stable id of the rule that is broken: a JSON Schema keyword, or a group and a name.
     * (Required)
     * 
     */
    @JsonProperty("rule")
    @JsonPropertyDescription("The stable id of the rule that is broken: a JSON Schema keyword, or a group and a name.")
    @Pattern(regexp = "^[A-Za-z][A-Za-z0-9_-]*(?:/[A-Za-z0-9_-]+)*$")
    @Size(max = 128)
    @NotNull
    private String rule;
    /**
     * What must hold, in one sentence that never repeats the value.
     * (Required)
     * 
     */
    @JsonProperty("message")
    @JsonPropertyDescription("What must hold, in one sentence that never repeats the value.")
    @Size(min = 1, max = 4096)
    @NotNull
    private String message;

    /**
     * The file that the document came from, or - for standard input.
     * (Required)
     * 
     */
    @JsonProperty("source")
    public String getSource() {
        return source;
    }

    /**
     * The file that the document came from, or - for standard input.
     * (Required)
     * 
     */
    @JsonProperty("source")
    public void setSource(String source) {
        this.source = source;
    }

    /**
     * The line of the fault, from 1.
     * 
     */
    @JsonProperty("line")
    public Integer getLine() {
        return line;
    }

    /**
     * The line of the fault, from 1.
     * 
     */
    @JsonProperty("line")
    public void setLine(Integer line) {
        this.line = line;
    }

    /**
     * The column of the fault in UTF-16 code units, from 1.
     * 
     */
    @JsonProperty("column")
    public Integer getColumn() {
        return column;
    }

    /**
     * The column of the fault in UTF-16 code units, from 1.
     * 
     */
    @JsonProperty("column")
    public void setColumn(Integer column) {
        this.column = column;
    }

    /**
     * A JSON Pointer (RFC 6901) to the value at fault, or to the object that lacks a field or has one too many.
     * (Required)
     * 
     */
    @JsonProperty("path")
    public String getPath() {
        return path;
    }

    /**
     * A JSON Pointer (RFC 6901) to the value at fault, or to the object that lacks a field or has one too many.
     * (Required)
     * 
     */
    @JsonProperty("path")
    public void setPath(String path) {
        this.path = path;
    }

    /**
     * The stable id of the rule that is broken: a JSON Schema keyword, or a group and a name.
     * (Required)
     * 
     */
    @JsonProperty("rule")
    public String getRule() {
        return rule;
    }

    /**
     * The stable id of the rule that is broken: a JSON Schema keyword, or a group and a name.
     * (Required)
     * 
     */
    @JsonProperty("rule")
    public void setRule(String rule) {
        this.rule = rule;
    }

    /**
     * What must hold, in one sentence that never repeats the value.
     * (Required)
     * 
     */
    @JsonProperty("message")
    public String getMessage() {
        return message;
    }

    /**
     * What must hold, in one sentence that never repeats the value.
     * (Required)
     * 
     */
    @JsonProperty("message")
    public void setMessage(String message) {
        this.message = message;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(ReportIssue.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("source");
        sb.append('=');
        sb.append(((this.source == null)?"<null>":this.source));
        sb.append(',');
        sb.append("line");
        sb.append('=');
        sb.append(((this.line == null)?"<null>":this.line));
        sb.append(',');
        sb.append("column");
        sb.append('=');
        sb.append(((this.column == null)?"<null>":this.column));
        sb.append(',');
        sb.append("path");
        sb.append('=');
        sb.append(((this.path == null)?"<null>":this.path));
        sb.append(',');
        sb.append("rule");
        sb.append('=');
        sb.append(((this.rule == null)?"<null>":this.rule));
        sb.append(',');
        sb.append("message");
        sb.append('=');
        sb.append(((this.message == null)?"<null>":this.message));
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
        result = ((result* 31)+((this.path == null)? 0 :this.path.hashCode()));
        result = ((result* 31)+((this.line == null)? 0 :this.line.hashCode()));
        result = ((result* 31)+((this.column == null)? 0 :this.column.hashCode()));
        result = ((result* 31)+((this.rule == null)? 0 :this.rule.hashCode()));
        result = ((result* 31)+((this.source == null)? 0 :this.source.hashCode()));
        result = ((result* 31)+((this.message == null)? 0 :this.message.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof ReportIssue) == false) {
            return false;
        }
        ReportIssue rhs = ((ReportIssue) other);
        return (((((((this.path == rhs.path)||((this.path!= null)&&this.path.equals(rhs.path)))&&((this.line == rhs.line)||((this.line!= null)&&this.line.equals(rhs.line))))&&((this.column == rhs.column)||((this.column!= null)&&this.column.equals(rhs.column))))&&((this.rule == rhs.rule)||((this.rule!= null)&&this.rule.equals(rhs.rule))))&&((this.source == rhs.source)||((this.source!= null)&&this.source.equals(rhs.source))))&&((this.message == rhs.message)||((this.message!= null)&&this.message.equals(rhs.message))));
    }

}
