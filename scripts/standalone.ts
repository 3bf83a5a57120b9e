import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build, type Plugin } from "esbuild";
import { type JsonObject, objectAt } from "../src/json.ts";
import { addKeywords, refusedPatterns, withRuleLists } from "./keywords.ts";
import { EQUAL } from "./verdict/array.ts";

/**
 * Ajv standalone: a module that imports nothing and exports, for each bundle under its name, a validator that
 * collects every fault. Definitions of the same name are the same in every bundle, and are compiled once.
 */
export function explainModule(bundles: ReadonlyMap<string, JsonObject>): Promise<string> {
  const all: JsonObject = { $defs: Object.assign({}, ...[...bundles].map(definitionsOf)) };
  const ajv = new Ajv({
    strict: true,
    // The rules of public-safe text are written once and say no type of their own.
    strictTypes: false,
    allErrors: true,
    verbose: true,
    messages: false,
    // The sources have been held against the meta-schema.
    meta: false,
    validateSchema: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  addKeywords(ajv, refusedPatterns(all));
  ajv.addSchema(withRuleLists(all), "all");
  const exported = Object.fromEntries(
    [...bundles.keys()].map((name) => [name, `all#/$defs/${rootOf(name)}`]),
  );
  return selfContained((standaloneCode as unknown as typeof standaloneCode.default)(ajv, exported));
}

/** A bundle's definitions, its root among them: an error carries its own definition along, and not a whole bundle. */
function definitionsOf([name, { $defs, $id: _id, ...root }]: [string, JsonObject]): JsonObject {
  return { ...objectAt({ $defs: $defs ?? {} }, "$defs"), [rootOf(name)]: root };
}

/** No definition of a bundle has a dot in its name. */
function rootOf(name: string): string {
  return `root.${name}`;
}

/** Ajv's own comparison of entries calls methods of theirs, and a document may have named a field like one. */
const safeEqual: Plugin = {
  name: "safe-equal",
  setup: ({ onLoad }) => {
    onLoad({ filter: /fast-deep-equal[\\/]index\.js$/ }, () => ({
      contents: `${EQUAL}\nmodule.exports = equal;`,
    }));
  },
};

/** Ajv's standalone code requires a few of Ajv's own helpers for some keywords: they are bundled in. */
async function selfContained(contents: string): Promise<string> {
  if (!contents.includes("require(")) return contents;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    format: "esm",
    target: "es2022",
    treeShaking: true,
    legalComments: "none",
    plugins: [safeEqual],
    // The paths in its comments must not depend on where the packages really are.
    preserveSymlinks: true,
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
