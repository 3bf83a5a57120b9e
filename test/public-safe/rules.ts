import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Definition {
  readonly title: string;
  readonly description: string;
  readonly pattern?: string;
  readonly not?: { readonly pattern: string };
  readonly if?: { readonly pattern: string };
  readonly allOf?: readonly Reference[];
  readonly else?: { readonly allOf: readonly Reference[] };
}
interface Reference {
  readonly $ref: string;
}

const FILE = join(import.meta.dirname, "../../schemas/common/public-safe.schema.json");

/** The schema under test, as data. */
export const schema = JSON.parse(readFileSync(FILE, "utf8")) as {
  readonly $id: string;
  readonly $defs: Readonly<Record<string, Definition>>;
};

const safe = schema.$defs["public-safe"] as Definition;

/** The pattern through which ordinary prose leaves early. */
export const prose = safe.if?.pattern ?? "";

/** The patterns of the rules that text is held against when it does not, in the order in which they speak. */
export const rules: Readonly<Record<string, string>> = patternsOf(safe.else?.allOf);

/** The patterns that every text is held against. */
export const always: Readonly<Record<string, string>> = patternsOf(safe.allOf);

/** Every pattern of the file, by the definition it stands in. */
export const patterns: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(schema.$defs).flatMap(([name, { pattern, not, if: exit }]) => {
    const found = pattern ?? not?.pattern ?? exit?.pattern;
    return found === undefined ? [] : [[name, found]];
  }),
);

/** A verdict with these patterns, by an engine that says whether one is found in a text. */
export function refusal(text: string, found: (pattern: string, text: string) => boolean): string | undefined {
  const speaks = (list: Readonly<Record<string, string>>) =>
    Object.entries(list).find(([, pattern]) => found(pattern, text))?.[0];
  return speaks(always) ?? (found(prose, text) ? undefined : speaks(rules));
}

/** The engine of JavaScript, which keeps each pattern compiled. */
export function javascript(flags: "" | "u"): (pattern: string, text: string) => boolean {
  const compiled = new Map<string, RegExp>();
  return (pattern, text) => {
    const known = compiled.get(pattern) ?? new RegExp(pattern, flags);
    compiled.set(pattern, known);
    return known.test(text);
  };
}

function patternsOf(references: readonly Reference[] | undefined): Record<string, string> {
  return Object.fromEntries(
    (references ?? []).map(({ $ref }) => {
      const name = $ref.slice("#/$defs/".length);
      return [name, schema.$defs[name]?.not?.pattern ?? ""];
    }),
  );
}
