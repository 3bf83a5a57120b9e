import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

final class Exchange {
  /** The ids of the operation's rules that a pair of request and response breaks. */
  static List<String> brokenRules(JsonNode rules, String operation, JsonNode pair) {
    return StreamSupport.stream(rules.spliterator(), false)
        .filter(rule -> rule.get("operation").asString().equals(operation))
        .filter(rule -> !side(pair, "request", rule).equals(side(pair, "response", rule)))
        .map(rule -> rule.get("id").asString())
        .toList();
  }

  private static JsonNode side(JsonNode pair, String side, JsonNode rule) {
    return pair.get(side).at(rule.get(side).asString());
  }
}
