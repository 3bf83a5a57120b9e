import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { name } from "./documents.ts";

const PACKAGES = "test/bench/peers/node_modules";

/** Another command line, and what to run it with. */
export interface LinePeer {
  readonly peer: string;
  readonly args: readonly string[];
}

/**
 * Other command lines on a file of documents in lines, where they are installed. ajv-cli reads no lines: it is given the same
 * documents as one list, which saves it finding where each ends.
 */
export function linePeers(kind: string, file: string): LinePeer[] {
  if (!existsSync(PACKAGES)) return [];
  const schema = (dialect: string) => `generated/schemas/${dialect}/operations/${name}/${kind}.schema.json`;
  return [
    {
      peer: "@sourcemeta/jsonschema validate --fast",
      args: [`${PACKAGES}/@sourcemeta/jsonschema/npm/cli.js`, "validate", schema("2020-12"), file, "--fast"],
    },
    {
      peer: "ajv-cli",
      args: [`${PACKAGES}/ajv-cli/dist/index.js`, "validate", ...listed(schema("draft-07"), kind, file)],
    },
  ];
}

/** The lines as one list, and a schema of such lists, written beside the file. */
function listed(schema: string, kind: string, file: string): string[] {
  const [list, lists] = [join(dirname(file), `${kind}.json`), join(dirname(file), `${kind}.schema.json`)];
  writeFileSync(list, `[${readFileSync(file, "utf8").trimEnd().replaceAll("\n", ",")}]`);
  const items = JSON.parse(readFileSync(schema, "utf8")) as { $schema: string; $id: string };
  writeFileSync(
    lists,
    JSON.stringify({
      $schema: items.$schema,
      type: "array",
      items: { $ref: items.$id },
      definitions: { items },
    }),
  );
  return ["--strict=false", "-s", lists, "-d", list];
}
