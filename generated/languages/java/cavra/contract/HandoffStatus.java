
package cavra.contract;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * Handoff status
 * <p>
 * How far the handoff to a private worker has come.
 * 
 */
public enum HandoffStatus {

    PLANNED("planned"),
    READY("ready"),
    BLOCKED("blocked"),
    REQUIRES_PRIVATE_SERVICE("requires_private_service"),
    UNKNOWN("unknown");
    private final String value;
    private final static Map<String, HandoffStatus> CONSTANTS = new HashMap<String, HandoffStatus>();

    static {
        for (HandoffStatus c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    HandoffStatus(String value) {
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
    public static HandoffStatus fromValue(String value) {
        HandoffStatus constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
