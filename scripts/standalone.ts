import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import type { JsonObject } from "./source/json.ts";

/** The two modules that a schema compiles to. */
export interface Compiled {
  readonly verdict: string;
  readonly explain: string;
}

const cache = new Map<string, Promise<Compiled>>();

/** Compiles a self-contained 2020-12 schema to two ES modules that import nothing; the same schema once a process. */
export function compileStandalone(schema: JsonObject): Promise<Compiled> {
  const key = JSON.stringify(schema);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const compiled = compile(schema);
  cache.set(key, compiled);
  return compiled;
}

async function compile(schema: JsonObject): Promise<Compiled> {
  const [verdict, explain] = await Promise.all([
    selfContained(code(schema, "verdict")),
    selfContained(code(schema, "explain")),
  ]);
  return { verdict, explain };
}

function code(schema: JsonObject, name: "verdict" | "explain"): string {
  const explain = name === "explain";
  const ajv = new Ajv2020({
    strict: true,
    // The rules of public-safe text are written once and say no type of their own.
    strictTypes: false,
    allErrors: explain,
    verbose: explain,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  (addFormats as unknown as typeof addFormats.default)(ajv);
  ajv.addKeyword("x-rule");
  ajv.addSchema(schema, "root");
  return (standaloneCode as unknown as typeof standaloneCode.default)(ajv, { [name]: "root" });
}

/** Ajv's standalone code still requires Ajv's run-time helpers: they are bundled in. */
async function selfContained(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    format: "esm",
    target: "es2022",
    treeShaking: true,
    legalComments: "none",
    // The paths in its comments must not depend on where the packages really are.
    preserveSymlinks: true,
    charset: "utf8",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
