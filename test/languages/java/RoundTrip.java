import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads documents as the generated types and prints what they write again; null for one that the types refuse. */
final class RoundTrip {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] arguments) throws Exception {
    Map<String, String> written = new LinkedHashMap<>();
    for (JsonNode one : JSON.readTree(Path.of(arguments[0]).toFile()))
      written.put(one.get("id").asText(), again(one.get("type").asText(), one.get("text").asText()));
    System.out.println(JSON.writeValueAsString(written));
  }

  private static String again(String name, String text) throws ReflectiveOperationException {
    var type = Class.forName("cavra.contract." + name);
    try {
      return JSON.writeValueAsString(JSON.readValue(text, type));
    } catch (JsonProcessingException refused) {
      return null;
    }
  }
}
