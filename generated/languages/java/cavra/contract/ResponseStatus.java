
package cavra.contract;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * Response status
 * <p>
 * How the service answered; this public side never does the work, so it answers that a private service is required.
 * 
 */
public enum ResponseStatus {

    ACCEPTED("accepted"),
    UNAVAILABLE("unavailable"),
    REQUIRES_PRIVATE_SERVICE("requires_private_service");
    private final String value;
    private final static Map<String, ResponseStatus> CONSTANTS = new HashMap<String, ResponseStatus>();

    static {
        for (ResponseStatus c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    ResponseStatus(String value) {
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
    public static ResponseStatus fromValue(String value) {
        ResponseStatus constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
