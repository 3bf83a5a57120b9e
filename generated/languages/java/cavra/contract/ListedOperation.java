
package cavra.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;


/**
 * Listed operation
 * <p>
 * One operation, and in one phrase each what it asks and what it answers.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "name",
    "request",
    "response"
})
public class ListedOperation {

    /**
     * The operation's name, as documents carry it.
     * (Required)
     * 
     */
    @JsonProperty("name")
    @JsonPropertyDescription("The operation's name, as documents carry it.")
    @Pattern(regexp = "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
    @Size(min = 1, max = 64)
    @NotNull
    private String name;
    /**
     * What a request of this operation names.
     * (Required)
     * 
     */
    @JsonProperty("request")
    @JsonPropertyDescription("What a request of this operation names.")
    @Size(min = 1, max = 512)
    @NotNull
    private String request;
    /**
     * What a response of this operation reports.
     * (Required)
     * 
     */
    @JsonProperty("response")
    @JsonPropertyDescription("What a response of this operation reports.")
    @Size(min = 1, max = 512)
    @NotNull
    private String response;

    /**
     * The operation's name, as documents carry it.
     * (Required)
     * 
     */
    @JsonProperty("name")
    public String getName() {
        return name;
    }

    /**
     * The operation's name, as documents carry it.
     * (Required)
     * 
     */
    @JsonProperty("name")
    public void setName(String name) {
        this.name = name;
    }

    /**
     * What a request of this operation names.
     * (Required)
     * 
     */
    @JsonProperty("request")
    public String getRequest() {
        return request;
    }

    /**
     * What a request of this operation names.
     * (Required)
     * 
     */
    @JsonProperty("request")
    public void setRequest(String request) {
        this.request = request;
    }

    /**
     * What a response of this operation reports.
     * (Required)
     * 
     */
    @JsonProperty("response")
    public String getResponse() {
        return response;
    }

    /**
     * What a response of this operation reports.
     * (Required)
     * 
     */
    @JsonProperty("response")
    public void setResponse(String response) {
        this.response = response;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(ListedOperation.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("name");
        sb.append('=');
        sb.append(((this.name == null)?"<null>":this.name));
        sb.append(',');
        sb.append("request");
        sb.append('=');
        sb.append(((this.request == null)?"<null>":this.request));
        sb.append(',');
        sb.append("response");
        sb.append('=');
        sb.append(((this.response == null)?"<null>":this.response));
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
        result = ((result* 31)+((this.name == null)? 0 :this.name.hashCode()));
        result = ((result* 31)+((this.request == null)? 0 :this.request.hashCode()));
        result = ((result* 31)+((this.response == null)? 0 :this.response.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof ListedOperation) == false) {
            return false;
        }
        ListedOperation rhs = ((ListedOperation) other);
        return ((((this.name == rhs.name)||((this.name!= null)&&this.name.equals(rhs.name)))&&((this.request == rhs.request)||((this.request!= null)&&this.request.equals(rhs.request))))&&((this.response == rhs.response)||((this.response!= null)&&this.response.equals(rhs.response))));
    }

}
