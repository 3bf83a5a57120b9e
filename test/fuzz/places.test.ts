import fc from "fast-check";
import { expect, test } from "vitest";
import { isObject, type Json } from "../../src/json.ts";
import { parseText } from "../../src/parse/document.ts";
import { documentFaults } from "../../src/validate.ts";
import { schemaOf, source, valid } from "./documents.ts";
import { oneFault } from "./faults.ts";

const FAULTS = 200;

test("the first issue of 200 seeded single faults names the right path and line in at least 98 %", () => {
  const names = source.operations.flatMap(({ name }) => [`${name}/request`, `${name}/response`]);
  const faulty = fc
    .constantFrom(...names)
    .chain((name) =>
      valid(schemaOf(name)).chain((document) =>
        oneFault(schemaOf(name), document).filter(({ document: broken }) => saysTheSame(document, broken)),
      ),
    );
  const right = fc.sample(faulty, { numRuns: FAULTS, seed: 20260105 }).filter(({ document, path, key }) => {
    const { text, lines } = printed(document);
    const parsed = parseText(text);
    const [first] = parsed.ok ? documentFaults(document).map(parsed.placed) : [];
    return first?.path === path && first.line === lines.get(key === undefined ? path : `${path}/${key}`);
  });
  expect(right.length).toBeGreaterThanOrEqual(0.98 * FAULTS);
}, 60_000);

/** A fault in what tells the document's kind makes it another document, whose faults are other ones. */
function saysTheSame(one: Json, other: Json): boolean {
  const kind = (value: Json): string =>
    isObject(value) ? `${String(value.schema_version)} ${String(value.operation)}` : "";
  return isObject(other) && kind(one) === kind(other);
}

/** A document as text, and the line on which each value begins, by a printer of this test's own. */
function printed(document: Json): { text: string; lines: ReadonlyMap<string, number> } {
  const lines = new Map<string, number>();
  const out: string[] = [""];
  const line = (text: string): void => {
    out.push(text);
  };
  const print = (value: Json, path: string): void => {
    lines.set(path, out.length);
    const children: [string, Json][] = Array.isArray(value)
      ? value.map((item, index) => [String(index), item])
      : isObject(value)
        ? Object.entries(value)
        : [];
    if (typeof value !== "object" || value === null) {
      out[out.length - 1] += JSON.stringify(value);
      return;
    }
    out[out.length - 1] += Array.isArray(value) ? "[" : "{";
    for (const [index, [key, item]] of children.entries()) {
      line(Array.isArray(value) ? "" : `${JSON.stringify(key)}: `);
      print(item, `${path}/${key}`);
      if (index < children.length - 1) out[out.length - 1] += ",";
    }
    line(Array.isArray(value) ? "]" : "}");
  };
  print(document, "");
  return { text: out.join("\n"), lines };
}
