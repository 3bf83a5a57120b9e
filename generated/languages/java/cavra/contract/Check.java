
package cavra.contract;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * Check
 * <p>
 * The name of one recurring operating check.
 * 
 */
public enum Check {

    BILLING_MONITORING("billing_monitoring"),
    LICENSE_TELEMETRY_SYNC("license_telemetry_sync"),
    SUPPORT_FOLLOWUP("support_followup"),
    CUSTOMER_SUCCESS_REVIEW("customer_success_review"),
    DASHBOARD_REFRESH("dashboard_refresh"),
    ESCALATION_DRILL("escalation_drill"),
    CLOSEOUT_RETRY("closeout_retry");
    private final String value;
    private final static Map<String, Check> CONSTANTS = new HashMap<String, Check>();

    static {
        for (Check c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Check(String value) {
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
    public static Check fromValue(String value) {
        Check constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
