
package cavra.contract;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * Automation status
 * <p>
 * How far one recurring automation has come.
 * 
 */
public enum AutomationStatus {

    READY("ready"),
    SCHEDULED("scheduled"),
    ENABLED("enabled"),
    AUTOMATED("automated"),
    BLOCKED("blocked"),
    UNKNOWN("unknown");
    private final String value;
    private final static Map<String, AutomationStatus> CONSTANTS = new HashMap<String, AutomationStatus>();

    static {
        for (AutomationStatus c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    AutomationStatus(String value) {
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
    public static AutomationStatus fromValue(String value) {
        AutomationStatus constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
