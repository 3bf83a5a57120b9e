import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isObject, type Json } from "../../src/json.ts";
import type { Dialect } from "./runners.ts";
import type { Vectors } from "./vectors.ts";

/** A change of the bundles that some engine must notice, or the comparison proves nothing. */
export interface Planted {
  readonly fault: string;
  /** The changed pattern; undefined leaves it out with what stands around it. */
  readonly plant: (pattern: string) => string | undefined;
  /** The validators that read the change otherwise, each as `language/validator`. */
  readonly noticedBy: readonly string[];
  /** What the id of a vector that they name ends with. */
  readonly named: RegExp;
}

export const PLANTED: readonly Planted[] = [
  {
    fault: "a lookahead",
    plant: (pattern) => pattern.replace(/^\^(?=\[a-z0-9\])/, "^(?=[a-z0-9])"),
    noticedBy: ["go/santhosh-tekuri/jsonschema", "rust/boon"],
    named: /./,
  },
  {
    fault: "\\d, which stands for the digits of every script",
    plant: (pattern) => pattern.replaceAll("[a-z0-9]", "[a-z\\d]"),
    noticedBy: ["python/jsonschema", "perl/JSON::Validator"],
    named: /oddities/,
  },
  {
    fault: "a $ that lets a final newline pass",
    plant: (pattern) => (pattern === "\n" ? undefined : pattern),
    noticedBy: ["python/jsonschema", "perl/JSON::Validator"],
    named: /ends-in-a-newline$/,
  },
  {
    fault: "an upper-case letter in labels",
    plant: (pattern) => pattern.replaceAll("[a-z0-9]", "[A-Za-z0-9]"),
    noticedBy: [
      "javascript/Ajv",
      "javascript/@hyperjump/json-schema",
      "python/jsonschema-rs",
      "java/networknt/json-schema-validator",
    ],
    named: /upper-case/,
  },
];

/** What the planted faults are about: a small part of the vectors. */
const TOLD = /oddities|ends-in-a-newline|upper-case|\/valid\/seed$/;

export function toldVectors({ vectors, ...rest }: Vectors): Vectors {
  return { ...rest, exchanges: [], vectors: vectors.filter(({ id }) => TOLD.test(id)) };
}

/** Has some work done with the path of vectors beside which the bundles are changed ones. */
export async function withPlanted<Result>(
  { plant }: Planted,
  vectors: Vectors,
  dialect: Dialect,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), "planted-"));
  try {
    const bundles = join(root, "schemas", dialect);
    cpSync(`generated/schemas/${dialect}`, bundles, { recursive: true });
    for (const file of readdirSync(bundles, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".json")) continue;
      const bundle = JSON.parse(readFileSync(join(bundles, file), "utf8"));
      writeFileSync(join(bundles, file), JSON.stringify(planted(bundle, plant)));
    }
    mkdirSync(join(root, "conformance"));
    const path = join(root, "conformance/vectors.json");
    writeFileSync(path, JSON.stringify(vectors));
    return await work(path);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function planted(value: Json, plant: Planted["plant"]): Json {
  if (Array.isArray(value)) return value.map((item) => planted(item, plant));
  if (!isObject(value)) return value;
  const { pattern, ...rest } = value;
  const changed = typeof pattern === "string" ? plant(pattern) : undefined;
  if (typeof pattern === "string" && changed === undefined) return { const: "" };
  const copy = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, planted(item, plant)]));
  if (changed !== undefined) return { ...copy, pattern: changed };
  return pattern === undefined ? copy : { ...copy, pattern: planted(pattern, plant) };
}
