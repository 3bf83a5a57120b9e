import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads documents as the generated types and prints what they write again; null for one that the types refuse. */
final class RoundTrip {
  // #region read
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A document as its class, such as `Problem.class`; an exception where the class refuses it. */
  static <Document> Document read(String text, Class<Document> type) throws JsonProcessingException {
    return JSON.readValue(text, type);
  }

  // #endregion read

  public static void main(String[] arguments) throws Exception {
    Map<String, String> written = new LinkedHashMap<>();
    for (JsonNode one : JSON.readTree(Path.of(arguments[0]).toFile()))
      written.put(one.get("id").asText(), again(one.get("type").asText(), one.get("text").asText()));
    System.out.println(JSON.writeValueAsString(written));
  }

  private static String again(String name, String text) throws ReflectiveOperationException {
    var type = Class.forName("cavra.contract." + name);
    try {
      return JSON.writeValueAsString(read(text, type));
    } catch (JsonProcessingException refused) {
      return null;
    }
  }
}
