import { definitions } from "../../src/bundle.ts";
import type { JsonObject } from "../../src/json.ts";
import { lean, leanDocuments } from "../lean.ts";
import type { Source } from "../source/load.ts";
import { namedRules } from "../source/rules.ts";
import { explainModule } from "../standalone.ts";
import { verdictModule } from "../verdict/module.ts";
import { type Plain, plainPatterns } from "../verdict/plain.ts";
import { BANNER, type Output } from "./output.ts";

/** Shared definitions that the library asks about on their own: may this name be shown, is it a credential's? */
const STANDALONE_DEFINITIONS = [
  "common/public-safe.schema.json#/$defs/public-safe",
  "common/public-safe.schema.json#/$defs/field-name",
];

/**
 * Two validators a document: `verdict` says whether it is valid, `explain` collects every fault together with the
 * schema that it breaks.
 *
 * Each stands in a module of its own that imports nothing, for whoever wants one document's; and all of them stand
 * in two modules in which what documents share is written once, for the library.
 */
export async function renderValidators(source: Source): Promise<Output> {
  const schemas = leanSchemas(source);
  const plain = plainPatterns(source.operations);
  const output = new Map<string, string>([["validators/compiled.d.ts", COMPILED]]);
  const write = (file: string, text: string) => output.set(`validators/${file}`, `// ${BANNER}\n${text}`);
  const modules = await Promise.all(
    [...schemas].map(async ([name, schema]) => ({ name, explain: await explainOf(schema), schema })),
  );
  for (const { name, schema, explain } of modules) {
    const up = "../".repeat(name.split("/").length);
    write(`${name}/verdict.js`, verdicts(new Map([["verdict", schema]]), plain));
    write(`${name}/explain.js`, explain);
    write(`${name}/verdict.d.ts`, declarations(`${up}compiled.js`, "Verdict", ["verdict"]));
    write(`${name}/explain.d.ts`, declarations(`${up}compiled.js`, "Explain", ["explain"]));
  }
  const all = new Map([...schemas].map(([name, schema]) => [identifier(name), schema]));
  write("verdicts.js", verdicts(all, plain));
  write("verdicts.d.ts", declarations("./compiled.js", "Verdict", [...all.keys()]));
  write("explains.js", await explainModule(all));
  write("explains.d.ts", declarations("./compiled.js", "Explain", [...all.keys()]));
  write("index.js", index(source.documents.map(({ name }) => name)));
  output.set("validators/index.d.ts", INDEX);
  output.set("validators/inputs.js", inputs(source.operations.map(({ name }) => name)));
  output.set("validators/inputs.d.ts", INPUTS);
  return output;
}

/** What is compiled, by name: every document, and the shared definitions that stand alone. */
function leanSchemas(source: Source): Map<string, JsonObject> {
  const { schemas } = source;
  const rules = namedRules(schemas);
  const shared = STANDALONE_DEFINITIONS.map((ref): [string, JsonObject] => {
    const $defs = definitions(schemas, [ref]);
    const [name = ""] = Object.keys($defs);
    return [`common/${name}`, lean({ $ref: `#/$defs/${name}`, $defs }, rules)];
  });
  return new Map([...leanDocuments(source), ...shared]);
}

/** The name of a document's function in a module of many; an operation's own name never has two underscores in a row. */
function identifier(name: string): string {
  return name.replaceAll("/", "__").replaceAll("-", "_");
}

function verdicts(schemas: ReadonlyMap<string, JsonObject>, plain: Plain): string {
  const { text, functions } = verdictModule(schemas, plain);
  const exports = [...functions].map(([name, of]) => (name === of ? name : `${of} as ${name}`));
  return `${text}\nexport { ${exports.join(", ")} };\n`;
}

const explained = new Map<string, Promise<string>>();

/** One document's module; the same schema is compiled once in a process, since watching compiles again and again. */
function explainOf(schema: JsonObject): Promise<string> {
  const key = JSON.stringify(schema);
  const known = explained.get(key) ?? explainModule(new Map([["explain", schema]]));
  explained.set(key, known);
  return known;
}

function declarations(compiled: string, type: string, names: readonly string[]): string {
  const lines = names.map((name) => `export declare const ${name}: ${type};\n`);
  return `import type { ${type} } from "${compiled}";\n${lines.join("")}`;
}

function index(names: readonly string[]): string {
  const entries = names.map((name) => {
    const id = identifier(name);
    return `  ${JSON.stringify(name)}: { verdict: verdicts.${id}, explain: explains.${id} },`;
  });
  return `import * as explains from "./explains.js";
import * as verdicts from "./verdicts.js";

export const compiled = {
${entries.join("\n")}
};
`;
}

/** Of each operation the one validator that a form needs, so that a page loads no more. */
function inputs(operations: readonly string[]): string {
  const imports = operations.map(
    (name, at) => `import { explain as explain${at} } from "./${name}/input/explain.js";`,
  );
  const entries = operations.map((name, at) => `  ${JSON.stringify(name)}: explain${at},`);
  return `// ${BANNER}\n${imports.join("\n")}\n\nexport const inputs = {\n${entries.join("\n")}\n};\n`;
}

const COMPILED = `// ${BANNER}

/** One keyword that a document breaks. */
export interface Fault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schema: unknown;
  readonly parentSchema: Readonly<Record<string, unknown>>;
}

/** Tells whether a document is valid. */
export type Verdict = (document: unknown) => boolean;

/** Tells whether a document is valid, and leaves every fault in \`errors\`. */
export interface Explain {
  (document: unknown): boolean;
  errors?: readonly Fault[] | null;
}

/** Both validators of one document. */
export interface CompiledValidator {
  readonly verdict: Verdict;
  readonly explain: Explain;
}
`;

const INDEX = `// ${BANNER}
import type { DocumentTypes } from "../types/index.js";
import type { CompiledValidator } from "./compiled.js";

/** The compiled validators by the name of the document. */
export declare const compiled: { readonly [Name in keyof DocumentTypes]: CompiledValidator };
`;

const INPUTS = `// ${BANNER}
import type { OperationName } from "../catalog.js";
import type { Explain } from "./compiled.js";

/** The validator of what a user may give, by operation. */
export declare const inputs: { readonly [Name in OperationName]: Explain };
`;
