
package cavra.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;


/**
 * SaaS operating automation exchange
 * <p>
 * A request of this operation and the response to it.
 * 
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "request",
    "response"
})
public class SaaSOperatingAutomationExchange {

    /**
     * SaaS operating automation request
     * <p>
     * Asks whether the recurring automation after a customer's closeout is ready.
     * (Required)
     * 
     */
    @JsonProperty("request")
    @JsonPropertyDescription("Asks whether the recurring automation after a customer's closeout is ready.")
    @Valid
    @NotNull
    private SaaSOperatingAutomationRequest request;
    /**
     * SaaS operating automation response
     * <p>
     * Answers whether the recurring automation after a customer's closeout is ready.
     * (Required)
     * 
     */
    @JsonProperty("response")
    @JsonPropertyDescription("Answers whether the recurring automation after a customer's closeout is ready.")
    @Valid
    @NotNull
    private SaaSOperatingAutomationResponse response;

    /**
     * SaaS operating automation request
     * <p>
     * Asks whether the recurring automation after a customer's closeout is ready.
     * (Required)
     * 
     */
    @JsonProperty("request")
    public SaaSOperatingAutomationRequest getRequest() {
        return request;
    }

    /**
     * SaaS operating automation request
     * <p>
     * Asks whether the recurring automation after a customer's closeout is ready.
     * (Required)
     * 
     */
    @JsonProperty("request")
    public void setRequest(SaaSOperatingAutomationRequest request) {
        this.request = request;
    }

    /**
     * SaaS operating automation response
     * <p>
     * Answers whether the recurring automation after a customer's closeout is ready.
     * (Required)
     * 
     */
    @JsonProperty("response")
    public SaaSOperatingAutomationResponse getResponse() {
        return response;
    }

    /**
     * SaaS operating automation response
     * <p>
     * Answers whether the recurring automation after a customer's closeout is ready.
     * (Required)
     * 
     */
    @JsonProperty("response")
    public void setResponse(SaaSOperatingAutomationResponse response) {
        this.response = response;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(SaaSOperatingAutomationExchange.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
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
        result = ((result* 31)+((this.request == null)? 0 :this.request.hashCode()));
        result = ((result* 31)+((this.response == null)? 0 :this.response.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof SaaSOperatingAutomationExchange) == false) {
            return false;
        }
        SaaSOperatingAutomationExchange rhs = ((SaaSOperatingAutomationExchange) other);
        return (((this.request == rhs.request)||((this.request!= null)&&this.request.equals(rhs.request)))&&((this.response == rhs.response)||((this.response!= null)&&this.response.equals(rhs.response))));
    }

}
