import { describeIssue, type LocatedIssue } from "../../src/issue.ts";
import { isObject, type JsonObject, objectAt, print, stringAt } from "../../src/json.ts";
import { resolve } from "../../src/refs.ts";
import { type Example, primaryExample } from "../source/examples.ts";
import { explainer } from "../source/issues.ts";
import type { Document, Source } from "../source/load.ts";
import { constraints } from "./constraints.ts";
import type { Output } from "./output.ts";
import { commandLineFact, operationGivenBy, surfaceRows } from "./surfaces.ts";

/** One Markdown page a document: properties with a deep link each, a valid example, and what each fault is told as. */
export function renderReference(source: Source): Output {
  const output = new Map<string, string>();
  for (const document of source.documents) output.set(`docs/${pageOf(document)}.md`, page(source, document));
  output.set("docs/index.md", index(source));
  return output;
}

/** The path of a document's page without its ending. */
export function pageOf({ name }: Document): string {
  return name;
}

function page(source: Source, document: Document): string {
  const { name, path } = document;
  const operation = operationGivenBy(source, document);
  const schema = source.schemas.get(path) ?? {};
  const mine = source.examples.filter((example) => example.document === name);
  const valid = primaryExample(source.examples, name);
  const invalid = mine.filter(({ fault }) => fault !== undefined);
  return [
    `# ${stringAt(schema, "title")}`,
    prose(stringAt(schema, "description")),
    [
      "| | |\n| --- | --- |",
      `| \`cavra schema\` | \`${name}\` |`,
      `| 2020-12 | ${schemaLink(source, document, "2020-12", "")} |`,
      `| draft-07 | ${schemaLink(source, document, "draft-07", "draft-07/")} |`,
      ...(operation === undefined ? [] : surfaceRows(operation)),
    ].join("\n"),
    ...properties(source, schema, (property) => operation && commandLineFact(operation, property)),
    ...(valid === undefined
      ? []
      : [`## Example\n\n\`${valid.file}\`\n\n\`\`\`json\n${print(valid.content)}\`\`\``]),
    ...(invalid.length === 0 ? [] : [`## What is refused\n\n${refusals(invalid, explainer(source, name))}`]),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The address of a schema, leading to its file: where the source is hosted, and on the site. */
function schemaLink({ base }: Source, { name, path }: Document, folder: string, below: string): string {
  const up = "../".repeat(name.split("/").length);
  return `[\`${base}${below}${path}\`](${up}schemas/${folder}/${path})`;
}

/** What is said of a property of the root beside what its schema asks for. */
type Remark = (property: string) => string | undefined;

function properties(source: Source, schema: JsonObject, remark: Remark): string[] {
  if (Array.isArray(schema.anyOf)) {
    const branches = schema.anyOf
      .filter(isObject)
      .map((branch) => `- ${stringAt(resolve(source.schemas, branch), "title")}`);
    return [`## One of\n\n${branches.join("\n")}`];
  }
  return ["## Properties", ...[...fields(source, schema, "", remark)]];
}

/** A section for each property, those of objects in it right after it. */
function* fields(
  source: Source,
  schema: JsonObject,
  prefix: string,
  remark: Remark = () => undefined,
): Generator<string> {
  const required = Array.isArray(schema.required) ? schema.required : [];
  for (const [name, property] of Object.entries(objectAt(schema, "properties"))) {
    if (!isObject(property)) continue;
    const resolved = resolve(source.schemas, property);
    const path = prefix === "" ? name : `${prefix}.${name}`;
    const facts = [
      required.includes(name) ? "required" : "optional",
      ...constraints(source.schemas, property),
      ...[remark(name) ?? []].flat(),
    ];
    yield `### \`${path}\` {#${anchor(path)}}\n\n${prose(stringAt(resolved, "description"))}\n\n${facts.map((fact) => `- ${fact}`).join("\n")}`;
    yield* fields(source, resolved, path);
    if (isObject(resolved.items)) yield* fields(source, resolve(source.schemas, resolved.items), `${path}[]`);
  }
}

/** A description may use Markdown's code spans, which keep what they hold; anywhere else `<name>` would be read as HTML. */
export function prose(description: string): string {
  return description
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll("&", "&amp;").replaceAll("<", "&lt;")))
    .join("");
}

function anchor(path: string): string {
  return path.replaceAll("[]", "").replaceAll(".", "-").replaceAll("$", "");
}

function refusals(
  examples: readonly Example[],
  explain: (example: Example) => readonly LocatedIssue[],
): string {
  const rows = examples.map((example) => {
    const told = explain(example).map((issue) => `\`${describeIssue(issue).replaceAll("|", "\\|")}\``);
    return `| ${example.name.replaceAll("-", " ")} | ${told.join("<br>")} |`;
  });
  return `Each row is one fault against a valid document; the files are in \`examples/\`.\n\n| fault | what is said |\n| --- | --- |\n${rows.join("\n")}`;
}

function index({ documents, schemas }: Source): string {
  const rows = documents.map((document) => {
    const schema = schemas.get(document.path) ?? {};
    return `| [${stringAt(schema, "title")}](./${pageOf(document)}.md) | \`${document.name}\` | ${prose(stringAt(schema, "description"))} |`;
  });
  return `# Reference\n\nEvery document of the contract, made from its schema. Other languages have [types for them](../../docs/languages/index.md).\n\n| document | \`cavra schema\` | what it is |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}
