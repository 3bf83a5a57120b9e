
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
 * Problem
 * <p>
 * A refusal over HTTP: an RFC 9457 problem document whose detail names the field.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "type",
    "status",
    "detail",
    "issues",
    "title"
})
public class Problem {

    /**
     * The kind of problem as a URI; about:blank says that the title is that of the HTTP status (RFC 9457, section 4.2.1).
     * (Required)
     * 
     */
    @JsonProperty("type")
    @JsonPropertyDescription("The kind of problem as a URI; about:blank says that the title is that of the HTTP status (RFC 9457, section 4.2.1).")
    @Pattern(regexp = "^[a-z][a-z0-9+.-]*:[!-~]*$")
    @Size(max = 256)
    @NotNull
    private String type;
    /**
     * The HTTP status code.
     * (Required)
     * 
     */
    @JsonProperty("status")
    @JsonPropertyDescription("The HTTP status code.")
    @NotNull
    private Problem.Status status;
    /**
     * A sentence that names the field at fault and what must hold, never the value.
     * (Required)
     * 
     */
    @JsonProperty("detail")
    @JsonPropertyDescription("A sentence that names the field at fault and what must hold, never the value.")
    @Size(min = 1, max = 4352)
    @NotNull
    private String detail;
    /**
     * Every fault of the document, as in a validation report.
     * 
     */
    @JsonProperty("issues")
    @JsonPropertyDescription("Every fault of the document, as in a validation report.")
    @Size(max = 1024)
    @Valid
    private List<ProblemIssue> issues;
    /**
     * The kind of problem in a few words.
     * (Required)
     * 
     */
    @JsonProperty("title")
    @JsonPropertyDescription("The kind of problem in a few words.")
    @Size(min = 1, max = 128)
    @NotNull
    private String title;

    /**
     * The kind of problem as a URI; about:blank says that the title is that of the HTTP status (RFC 9457, section 4.2.1).
     * (Required)
     * 
     */
    @JsonProperty("type")
    public String getType() {
        return type;
    }

    /**
     * The kind of problem as a URI; about:blank says that the title is that of the HTTP status (RFC 9457, section 4.2.1).
     * (Required)
     * 
     */
    @JsonProperty("type")
    public void setType(String type) {
        this.type = type;
    }

    /**
     * The HTTP status code.
     * (Required)
     * 
     */
    @JsonProperty("status")
    public Problem.Status getStatus() {
        return status;
    }

    /**
     * The HTTP status code.
     * (Required)
     * 
     */
    @JsonProperty("status")
    public void setStatus(Problem.Status status) {
        this.status = status;
    }

    /**
     * A sentence that names the field at fault and what must hold, never the value.
     * (Required)
     * 
     */
    @JsonProperty("detail")
    public String getDetail() {
        return detail;
    }

    /**
     * A sentence that names the field at fault and what must hold, never the value.
     * (Required)
     * 
     */
    @JsonProperty("detail")
    public void setDetail(String detail) {
        this.detail = detail;
    }

    /**
     * Every fault of the document, as in a validation report.
     * 
     */
    @JsonProperty("issues")
    public List<ProblemIssue> getIssues() {
        return issues;
    }

    /**
     * Every fault of the document, as in a validation report.
     * 
     */
    @JsonProperty("issues")
    public void setIssues(List<ProblemIssue> issues) {
        this.issues = issues;
    }

    /**
     * The kind of problem in a few words.
     * (Required)
     * 
     */
    @JsonProperty("title")
    public String getTitle() {
        return title;
    }

    /**
     * The kind of problem in a few words.
     * (Required)
     * 
     */
    @JsonProperty("title")
    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(Problem.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("type");
        sb.append('=');
        sb.append(((this.type == null)?"<null>":this.type));
        sb.append(',');
        sb.append("status");
        sb.append('=');
        sb.append(((this.status == null)?"<null>":this.status));
        sb.append(',');
        sb.append("detail");
        sb.append('=');
        sb.append(((this.detail == null)?"<null>":this.detail));
        sb.append(',');
        sb.append("issues");
        sb.append('=');
        sb.append(((this.issues == null)?"<null>":this.issues));
        sb.append(',');
        sb.append("title");
        sb.append('=');
        sb.append(((this.title == null)?"<null>":this.title));
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
        result = ((result* 31)+((this.detail == null)? 0 :this.detail.hashCode()));
        result = ((result* 31)+((this.type == null)? 0 :this.type.hashCode()));
        result = ((result* 31)+((this.title == null)? 0 :this.title.hashCode()));
        result = ((result* 31)+((this.issues == null)? 0 :this.issues.hashCode()));
        result = ((result* 31)+((this.status == null)? 0 :this.status.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Problem) == false) {
            return false;
        }
        Problem rhs = ((Problem) other);
        return ((((((this.detail == rhs.detail)||((this.detail!= null)&&this.detail.equals(rhs.detail)))&&((this.type == rhs.type)||((this.type!= null)&&this.type.equals(rhs.type))))&&((this.title == rhs.title)||((this.title!= null)&&this.title.equals(rhs.title))))&&((this.issues == rhs.issues)||((this.issues!= null)&&this.issues.equals(rhs.issues))))&&((this.status == rhs.status)||((this.status!= null)&&this.status.equals(rhs.status))));
    }


    /**
     * The HTTP status code.
     * 
     */
    public enum Status {

        _400(400),
        _401(401),
        _403(403),
        _404(404),
        _405(405),
        _406(406),
        _408(408),
        _409(409),
        _411(411),
        _412(412),
        _413(413),
        _414(414),
        _415(415),
        _417(417),
        _422(422),
        _426(426),
        _429(429),
        _431(431),
        _500(500),
        _501(501),
        _502(502),
        _503(503),
        _504(504);
        private final Integer value;
        private final static Map<Integer, Problem.Status> CONSTANTS = new HashMap<Integer, Problem.Status>();

        static {
            for (Problem.Status c: values()) {
                CONSTANTS.put(c.value, c);
            }
        }

        Status(Integer value) {
            this.value = value;
        }

        @JsonValue
        public Integer value() {
            return this.value;
        }

        @JsonCreator
        public static Problem.Status fromValue(Integer value) {
            Problem.Status constant = CONSTANTS.get(value);
            if (constant == null) {
                throw new IllegalArgumentException((value +""));
            } else {
                return constant;
            }
        }

    }

}
