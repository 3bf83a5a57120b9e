// #region validate
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

final class Validate {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** A validator of one bundle; the bundle's own `$schema` says its dialect. */
  static Schema load(Path path) throws IOException {
    return REGISTRY.getSchema(Files.readString(path), InputFormat.JSON);
  }

  /** Whether a JSON text is a valid document. */
  static boolean valid(Schema schema, String text) {
    try {
      return schema.validate(text, InputFormat.JSON).isEmpty();
    } catch (JacksonException refused) {
      return false;
    }
  }
}
// #endregion validate
