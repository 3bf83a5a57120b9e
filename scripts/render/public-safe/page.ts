import { type JsonObject, objectAt, stringAt } from "../../../src/json.ts";
import type { Source } from "../../source/load.ts";
import type { Output } from "../output.ts";
import examples from "./examples.json" with { type: "json" };
import figures from "./figures.json" with { type: "json" };

/** An example for every rule, as a shape that a token is drawn from, and what is accepted with the reason to doubt it. */
export interface PageExamples {
  readonly refused: Readonly<Record<string, string>>;
  readonly accepted: readonly (readonly [text: string, why: string])[];
}

/** What the corpus measured: shares in per cent by corpus, kind and place, and honest lines. */
export interface PageFigures {
  readonly recall: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
  readonly honest: Readonly<Record<string, { readonly lines: number; readonly refused: number }>>;
}

const SETS: Readonly<Record<string, string>> = {
  base62: "letters and digits",
  base58: "letters and digits",
  base36: "lower-case letters and digits",
  BASE36: "capitals and digits",
  base32: "base32 characters",
  base64: "base64 characters",
  base64url: "base64url characters",
  hex: "hex digits",
  HEX: "hex digits",
  digit: "digits",
  lower: "letters",
};

/** The page of the rules, with the examples and figures that the tests hold true. */
export function renderPublicSafe({ schemas }: Source): Output {
  const schema = schemas.get("common/public-safe.schema.json") ?? {};
  return new Map([
    ["docs/public-safe.md", publicSafePage(schema, examples as unknown as PageExamples, figures)],
  ]);
}

/** The page that says what public-safe strings refuse and accept, with an example each and the corpus's figures. */
export function publicSafePage(schema: JsonObject, examples: PageExamples, figures: PageFigures): string {
  const definitions = objectAt(schema, "$defs");
  const rules = Object.keys(examples.refused).map((name) => {
    const rule = objectAt(definitions, name);
    const cells = [`\`public-safe/${name}\``, stringAt(rule, "title"), stringAt(rule, "description")];
    return [...cells, shapeInWords(examples.refused[name] ?? "")];
  });
  return `${[
    "# Public-safe rules",
    "A string that breaks one of these rules is refused as `sensitive value: `, the words of the rule and its id; the value itself is never said. Of several rules that match, the first one speaks. The examples are shapes, not tokens.",
    "## What is refused",
    table(["rule", "a refused value …", "what it finds", "for example"], rules),
    "## What is accepted",
    table(
      ["accepted", "why one might doubt it"],
      examples.accepted.map(([text, why]) => [`\`${text}\``, why]),
    ),
    "## Measured",
    "Tokens are drawn from shapes: vendors' formats, formats of vendors that do not exist, secrets in an assignment, and what identifies customers or private systems. Each is asked alone and in the middle of other text. The *held-out* shapes and lines were written without a look at the rules, and no rule was fitted to them; in the *fitted* ones are those that earlier measures of that kind missed.",
    table(["corpus", "kind", "refused alone", "lowest in any place"], recall(figures)),
    table(["corpus", "honest lines", "refused"], honest(figures)),
  ].join("\n\n")}\n`;
}

function recall({ recall: corpora }: PageFigures): string[][] {
  return Object.entries(corpora).flatMap(([corpus, kinds]) =>
    Object.entries(kinds).map(([kind, places]) => [
      corpus,
      kind,
      percent(places.alone ?? 0),
      percent(Math.min(...Object.values(places))),
    ]),
  );
}

function honest({ honest: corpora }: PageFigures): string[][] {
  return Object.entries(corpora).map(([corpus, { lines, refused }]) => [corpus, `${lines}`, `${refused}`]);
}

function percent(share: number): string {
  return `${share.toFixed(1)} %`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A shape as prose, so that nothing on the page looks like a token to a scanner. */
function shapeInWords(shape: string): string {
  return shape
    .replace(/ $/, "(blank)")
    .split(/(\{\w+(?::[^}]*)?\})/)
    .filter((part) => part !== "")
    .map((part) => {
      const drawn = /^\{(\w+)(?::([^}]*))?\}$/.exec(part);
      if (drawn === null) return `\`${visible(part)}\``;
      const [, set = "", count = ""] = drawn;
      return set === "Word" || set === "word" ? "a word" : `${count} ${SETS[set] ?? set}`;
    })
    .join(" ");
}

/** The dashes of a key's first line are parted, and what cannot be seen is named. */
function visible(text: string): string {
  return text
    .replace(/-{5}/g, "- - - - -")
    .replace("\u200B", "(zero-width space)")
    .replaceAll("$", "(dollar)")
    .replace("\n", "(line break)");
}
