import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { LIMITS } from "../../src/bounds.ts";
import { parseDocument } from "../../src/parse/document.ts";
import { documentFaults } from "../../src/validate.ts";
import { publicIssue } from "../../src/validator.ts";
import { pair, put, source } from "./documents.ts";

const PATIENCE = 60_000;
const RUNS = { numRuns: 400, seed: 20260104 };

/** Values that no message may repeat; they look like nothing that a scanner knows. */
const MARKER = "zq7Xk2Wv9Tn4Rb6Yd3Hs8";
const places = [
  "/request/tenant_id",
  "/request/operation",
  "/request/schema_version",
  "/response/status",
  "/response/message",
  "/response/payload/next_step",
  "/response/payload/summary/blockers",
  "/request/payload/required_checks",
  "/request",
  "",
];

const texts: Arbitrary<string> = fc
  .constantFrom(...source.operations.map(({ name }) => name))
  .chain((name) => pair(name))
  .chain((document) => fc.tuple(fc.constant(document), fc.constantFrom(undefined, 1, 2, 3)))
  .map(([document, indent]) => JSON.stringify(document, null, indent));

test(
  "random bytes are an issue or a document, never an exception",
  () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void judged(bytes)),
      RUNS,
    );
  },
  PATIENCE,
);

test(
  "a document with bytes changed, cut, doubled or put in is an issue or a document, never an exception",
  () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 6 }).map((bytes) => [...bytes]),
        fc
          .constantFrom(
            "{",
            "]",
            '"',
            "\\u",
            "\\ud800",
            "//",
            "\u0000",
            '"__proto__":1,',
            ",,",
            "-0",
            "1e999",
            "\ufeff",
          )
          .map((text) => [...new TextEncoder().encode(text)]),
      ),
    });
    fc.assert(
      fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        judged(
          edits.reduce<Uint8Array>(
            (bytes, { at, cut, put }) => splice(bytes, Math.floor(at * bytes.length), cut, put),
            new TextEncoder().encode(text),
          ),
        );
      }),
      RUNS,
    );
  },
  PATIENCE,
);

test(
  "a value at fault is never repeated, wherever it stands",
  () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...places),
        fc.constantFrom<unknown>(MARKER, [MARKER], { [MARKER]: MARKER }, `${MARKER} `, `${MARKER}\n`),
        (text, place, value) => {
          const document = put(JSON.parse(text), place, value as never);
          for (const json of [
            JSON.stringify(document),
            `${JSON.stringify(document)} ${MARKER}`,
            JSON.stringify(document).slice(0, -3),
          ]) {
            expect(JSON.stringify(judged(new TextEncoder().encode(json)))).not.toContain(MARKER);
          }
        },
      ),
      { ...RUNS, numRuns: 200 },
    );
  },
  PATIENCE,
);

test(
  "a name too many that looks like a secret is never repeated, at any depth, nor twice",
  () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom("", "/request", "/request/payload", "/response", "/response/payload/summary"),
        (text, place) => {
          const json = JSON.stringify(put(JSON.parse(text), `${place}/${MARKER}`, "see the runbook"));
          const twice = json.replace(`"${MARKER}":`, `"${MARKER}":1,"${MARKER}":`);
          for (const input of [json, twice]) {
            const issues = judged(new TextEncoder().encode(input));
            expect(issues.length).toBeGreaterThan(0);
            expect(JSON.stringify(issues)).not.toContain(MARKER);
          }
        },
      ),
      { ...RUNS, numRuns: 100 },
    );
  },
  PATIENCE,
);

test(
  "nesting is refused past its limit, whatever the brackets are",
  () => {
    fc.assert(
      fc.property(
        fc.integer({ min: LIMITS.depth + 1, max: 200_000 }),
        fc.constantFrom("[", '{"a":', '[{"a":', ' [ "\\"", '),
        (depth, opening) => {
          expect(judged(new TextEncoder().encode(opening.repeat(depth)))).not.toEqual([]);
        },
      ),
      { ...RUNS, numRuns: 40 },
    );
  },
  PATIENCE,
);

/** Every issue of some bytes, as a reader sees them; each names a place that exists, or none. */
function judged(bytes: Uint8Array): unknown[] {
  const parsed = parseDocument(bytes);
  const issues = parsed.ok
    ? documentFaults(parsed.value).map((issue) => publicIssue(parsed.placed(issue)))
    : parsed.issues.map(publicIssue);
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/).length;
  for (const { line } of issues) expect(line ?? 1).toBeLessThanOrEqual(lines);
  return issues;
}

function splice(bytes: Uint8Array, at: number, cut: number, put: readonly number[]): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + cut)]);
}
