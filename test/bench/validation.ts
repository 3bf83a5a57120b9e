import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { lean } from "../../scripts/lean.ts";
import { loadSource } from "../../scripts/source/load.ts";
import { namedRules } from "../../scripts/source/rules.ts";
import { verdictModule } from "../../scripts/verdict/module.ts";
import { plainPatterns } from "../../scripts/verdict/plain.ts";
import { bundle } from "../../src/bundle.ts";
import { validators } from "../../src/index.ts";
import { isObject, type Json, type JsonObject, objectAt } from "../../src/json.ts";
import * as documents from "./documents.ts";
import { type Row, ratio } from "./measure.ts";

const GROUP = "validating a parsed document";
const YARDSTICK = "JSON.parse of its bytes";

/** What validating costs, held against parsing. */
export async function validationRows(): Promise<Row[]> {
  const { request, response, honest, emoji, invalid } = documents;
  const row = (what: string, document: object, kind: "request" | "response", reach: number): Row => {
    const { validate } = validators[`${documents.name}/${kind}`];
    const bytes = Buffer.from(JSON.stringify(document));
    return {
      group: GROUP,
      what,
      yardstick: YARDSTICK,
      reach,
      wanted: "at most",
      measured: ratio(
        () => validate(document),
        () => JSON.parse(bytes.toString()),
      ),
    };
  };
  return [
    row("a request", request, "request", 0.4),
    row("a response with three blockers", response, "response", 0.9),
    row("a response in other scripts, with dates and numbers", honest, "response", 1.5),
    row("a response with an emoji, which every rule must see", emoji, "response", 10),
    row("an invalid response: all issues with their messages", invalid, "response", 10),
    await doubledRules(),
  ];
}

type Verdicts = Readonly<Record<string, (document: unknown) => boolean>>;

async function doubledRules(): Promise<Row> {
  const source = loadSource(process.cwd());
  const path = `operations/${documents.name}/response.schema.json`;
  const schema = lean(bundle(source.schemas, path), namedRules(source.schemas));
  const folder = mkdtempSync(join(tmpdir(), "cavra-bench-"));
  const compiled = async (name: string, of: JsonObject): Promise<Verdicts> => {
    const { text, functions } = verdictModule(new Map([["verdict", of]]), plainPatterns(source.operations));
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, `${text}\nexport { ${functions.get("verdict")} as verdict };\n`);
    return (await import(pathToFileURL(file).href)) as Verdicts;
  };
  const once = await compiled("once", schema);
  const twice = await compiled("twice", doubled(schema) as JsonObject);
  rmSync(folder, { recursive: true });
  return {
    group: GROUP,
    what: "twice as many token rules, on clean text",
    yardstick: "the rules that there are",
    reach: 1.05,
    wanted: "at most",
    measured: ratio(
      () => twice.verdict?.(documents.response),
      () => once.verdict?.(documents.response),
    ),
  };
}

/** The schema with every named rule again under another name. */
function doubled(schema: JsonObject): Json {
  const $defs = objectAt(schema, "$defs");
  const isRule = (ref: Json | undefined) => {
    const definition = $defs[String(ref).replace("#/$defs/", "")];
    return isObject(definition) && definition["x-rule"] !== undefined;
  };
  const again = (value: Json): Json => {
    if (Array.isArray(value))
      return value.flatMap((item) =>
        isObject(item) && isRule(item.$ref) ? [item, { $ref: `${String(item.$ref)}-again` }] : [again(item)],
      );
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, again(item)]));
  };
  const rules = Object.entries($defs).filter(([name]) => isRule(name));
  const extra = rules.map(([name, rule]): [string, Json] => [`${name}-again`, rule]);
  return again({ ...schema, $defs: { ...$defs, ...Object.fromEntries(extra) } });
}
