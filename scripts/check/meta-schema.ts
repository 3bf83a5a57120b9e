import { Ajv2020 } from "ajv/dist/2020.js";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import { schemaFiles } from "./source.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Each file is a schema of JSON Schema 2020-12, as its meta-schema says. */
export function checkMetaSchema(source: Source): Mistake[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  return [...schemaFiles(source)].flatMap(([, { content, mistake }]) => {
    if (content.$schema !== DIALECT) return [mistake("/$schema", `$schema must be "${DIALECT}"`)];
    if (ajv.validateSchema(content) === true) return [];
    const [first] = ajv.errors ?? [];
    return [
      mistake(
        first?.instancePath ?? "",
        `not a schema: ${first?.instancePath ?? ""} ${first?.message ?? ""}`,
      ),
    ];
  });
}
