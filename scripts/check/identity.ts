import { objectAt } from "../../src/json.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";

/**
 * A request and a response say which operation they are of, and no two documents say the same of themselves: a
 * validator finds the schema of a document by that.
 */
export function checkIdentity({ schemas, files, documents }: Source): Mistake[] {
  const owners = new Map<string, string>();
  return documents.flatMap(({ path, operation }) => {
    const file = files.get(path);
    if (file === undefined) return [];
    const properties = objectAt(schemas.get(path) ?? {}, "properties");
    const own = (field: string) => objectAt(properties, field).const;
    if (operation !== undefined && own("operation") !== operation)
      return [file.mistake("/properties/operation", `operation must have the const "${operation}"`)];
    if (operation !== undefined && typeof own("schema_version") !== "string")
      return [file.mistake("/properties", "schema_version must have a const")];
    if (own("schema_version") === undefined) return [];
    const identity = JSON.stringify([own("schema_version"), own("operation") ?? null]);
    const owner = owners.get(identity);
    owners.set(identity, path);
    return owner === undefined
      ? []
      : [
          file.mistake(
            "/properties/schema_version",
            `schema_version and operation are already those of schemas/${owner}`,
          ),
        ];
  });
}
