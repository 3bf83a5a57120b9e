import { isObject, type Json, type JsonObject, print } from "../../src/json.ts";
import { sourceAjv } from "../source/ajv.ts";
import type { Example } from "../source/examples.ts";
import { Judgements } from "../source/judged.ts";
import type { Source } from "../source/load.ts";
import { drawnDocuments } from "./drawn.ts";
import type { Output } from "./output.ts";

/**
 * The conformance vectors, for validators in other languages: every example, and a document around every text drawn for
 * the public-safe rules, each with its verdict.
 *
 * A document travels as JSON text, so that one which a language's own parser refuses counts as refused.
 * A pair that only breaks a cross-document rule is valid by schema, and stands under `exchanges`.
 */
export function renderVectors(source: Source): Output {
  const isEcho = ({ rule }: { rule: string }) => rule.startsWith("exchange/");
  const textOf = writing(source.examples);
  const examples = source.examples.map((example) => ({
    id: example.file.replace(/^examples\/|\.json$/g, ""),
    schema: example.document,
    valid: example.fault === undefined || example.fault.issues.every(isEcho),
    text: textOf(example),
  }));
  const exchanges = source.examples
    .filter(
      ({ document, fault }) =>
        document.endsWith("/exchange") && (fault === undefined || fault.issues.every(isEcho)),
    )
    .map((example) => ({
      id: example.file.replace(/^examples\/|\.json$/g, ""),
      operation: example.document.slice(0, -"/exchange".length),
      broken: example.fault?.issues.map(({ rule }) => rule) ?? [],
      text: textOf(example),
    }));
  return new Map([
    [
      "conformance/vectors.json",
      print({
        schemas: schemaList(source),
        rules: rules(source),
        vectors: [...examples, ...drawnVectors(source)],
        exchanges,
      }),
    ],
    ["conformance/rules.md", rulesPage(source)],
  ]);
}

const judgements = new Judgements<boolean>();

function drawnVectors(source: Source) {
  const around = drawnDocuments(source);
  if (around === undefined) return [];
  const { document, drawn } = around;
  const judged = judgements.of(source, document.name);
  return drawn.map(({ id, text, kind, content }) => {
    const valid = judged(content, () => sourceAjv(source).validate(source.base + document.path, content));
    const shown = JSON.stringify(content);
    return {
      id: `drawn/${id}`,
      schema: document.name,
      valid,
      text: kind === "token" || !valid ? shown.replaceAll(JSON.stringify(text), () => escaped(text)) : shown,
    };
  });
}

function schemaList({ documents }: Source): Json {
  return documents.map(({ name, path }) => ({
    name,
    "2020-12": `schemas/2020-12/${path}`,
    "draft-07": `schemas/draft-07/${path}`,
  }));
}

/** The rules between documents as a table, for pages that show it. */
function rulesPage(source: Source): string {
  const rows = rules(source).map(
    ({ id, operation, request, response }) =>
      `| \`${id}\` | \`${operation}\` | The response's \`${response}\` equals the request's \`${request}\`. |`,
  );
  return `| id | operation | what must hold |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}

function rules({ operations }: Source) {
  return operations.flatMap(({ name: operation, echoes }) =>
    echoes.map(({ name, request, response }) => ({
      id: `exchange/${name}`,
      operation,
      request,
      response,
      sentence: `The response's ${response} equals the request's ${request}.`,
    })),
  );
}

/** Writes a document as JSON text; what an invalid one has and its valid one has not is written with escapes. */
function writing(examples: readonly Example[]): (example: Example) => string {
  const key = (document: string, name: string) => `${document} ${name}`;
  const ordinary = new Map(
    examples
      .filter(({ fault }) => fault === undefined)
      .map(({ document, name, content }) => [key(document, name), new Set(strings(content))]),
  );
  return ({ document, content, fault }) => {
    let text = JSON.stringify(content);
    if (fault === undefined) return text;
    const known = ordinary.get(key(document, fault.against));
    for (const value of new Set(strings(content)))
      if (!known?.has(value)) text = text.replaceAll(JSON.stringify(value), () => escaped(value));
    return text;
  };
}

function* strings(value: Json): Generator<string> {
  if (typeof value === "string") yield value;
  if (Array.isArray(value)) for (const item of value) yield* strings(item);
  if (isObject(value)) {
    for (const [key, item] of Object.entries(value as JsonObject)) {
      yield key;
      yield* strings(item);
    }
  }
}

/** A string literal in which every fourth printable character is an escape: parsers see a token, secret scanners none. */
export function escaped(value: string): string {
  let count = 0;
  return JSON.stringify(value).replace(/\\u[0-9a-f]{4}|\\.|[!#-[\]-~]/g, (char) => {
    if (char.length > 1) return char;
    return count++ % 4 === 2 ? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}` : char;
  });
}
