import { bundle, definitions } from "../bundle.ts";
import { lean } from "../lean.ts";
import type { Source } from "../source/load.ts";
import { namedRules } from "../source/rules.ts";
import { compileStandalone } from "../standalone.ts";
import { BANNER, type Output } from "./output.ts";

/** Shared definitions that the library asks about on their own: may this name be shown, is it a credential's? */
const STANDALONE_DEFINITIONS = [
  "common/public-safe.schema.json#/$defs/public-safe",
  "common/public-safe.schema.json#/$defs/field-name",
];

/**
 * Two validators a document, neither of which imports anything: `verdict` stops at the first fault,
 * `explain` collects every fault together with the schema that it breaks.
 */
export async function renderValidators(source: Source): Promise<Output> {
  const rules = namedRules(source.schemas);
  const documents = source.documents.map(({ name, path }) => ({
    name,
    schema: bundle(source.schemas, path),
  }));
  const shared = STANDALONE_DEFINITIONS.map((ref) => {
    const $defs = definitions(source.schemas, [ref]);
    const [name = ""] = Object.keys($defs);
    return { name: `common/${name}`, schema: { $ref: `#/$defs/${name}`, $defs } };
  });
  const modules = await Promise.all(
    [...documents, ...shared].map(async ({ name, schema }) => ({
      name,
      ...(await compileStandalone(lean(schema, rules))),
    })),
  );
  const output = new Map<string, string>([["validators/compiled.d.ts", COMPILED]]);
  for (const { name, verdict, explain } of modules) {
    const up = "../".repeat(name.split("/").length);
    output.set(`validators/${name}/verdict.js`, `// ${BANNER}\n${verdict}`);
    output.set(`validators/${name}/explain.js`, `// ${BANNER}\n${explain}`);
    output.set(`validators/${name}/verdict.d.ts`, declaration(up, "Verdict", "verdict"));
    output.set(`validators/${name}/explain.d.ts`, declaration(up, "Explain", "explain"));
  }
  output.set("validators/index.js", index(documents.map(({ name }) => name)));
  output.set("validators/index.d.ts", INDEX);
  return output;
}

function declaration(up: string, type: string, name: string): string {
  return `// ${BANNER}\nimport type { ${type} } from "${up}compiled.js";\nexport declare const ${name}: ${type};\n`;
}

function index(names: readonly string[]): string {
  const imports = names.flatMap((name, at) => [
    `import { verdict as verdict${at} } from "./${name}/verdict.js";`,
    `import { explain as explain${at} } from "./${name}/explain.js";`,
  ]);
  const entries = names.map(
    (name, at) => `  ${JSON.stringify(name)}: { verdict: verdict${at}, explain: explain${at} },`,
  );
  return `// ${BANNER}\n${imports.join("\n")}\n\nexport const compiled = {\n${entries.join("\n")}\n};\n`;
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
