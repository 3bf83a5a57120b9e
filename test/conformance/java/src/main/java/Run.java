import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the vectors named on the command line, asks the validator, and prints the verdicts. */
final class Run {
  public static void main(String[] arguments) throws IOException {
    var path = Path.of(arguments[0]);
    var dialect = arguments[1];
    var json = new JsonMapper();
    var cases = json.readTree(path.toFile());
    Map<String, Schema> schemas = new HashMap<>();
    for (JsonNode schema : cases.get("schemas")) {
      var bundle = path.resolveSibling("..").resolve(schema.get(dialect).asString());
      schemas.put(schema.get("name").asString(), Validate.load(bundle));
    }
    Map<String, Boolean> verdicts = new LinkedHashMap<>();
    for (JsonNode vector : cases.get("vectors")) {
      var schema = schemas.get(vector.get("schema").asString());
      verdicts.put(vector.get("id").asString(), Validate.valid(schema, vector.get("text").asString()));
    }
    Map<String, List<String>> broken = new LinkedHashMap<>();
    for (JsonNode pair : cases.get("exchanges")) {
      var exchange = json.readTree(pair.get("text").asString());
      broken.put(
          pair.get("id").asString(),
          Exchange.brokenRules(cases.get("rules"), pair.get("operation").asString(), exchange));
    }
    System.out.println(json.writeValueAsString(Map.of("verdicts", verdicts, "broken", broken)));
  }
}
