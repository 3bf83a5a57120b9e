import { isObject, type Json, type JsonObject, objectAt, stringAt } from "../../src/json.ts";
import { resolve, type Schemas, target } from "../../src/refs.ts";
import type { Document, Source } from "../source/load.ts";
import type { Operation } from "../source/operation.ts";
import { templateOf } from "../source/template.ts";
import { BANNER, type Output } from "./output.ts";
import { documentType } from "./types.ts";

/** What the library knows of the contract without reading a schema: operations, documents, the contract description. */
export function renderCatalog(source: Source): Output {
  const operations = source.operations.map((operation) => operationEntry(source, operation));
  const documents = source.documents.map((document) => documentEntry(source, document));
  const contract = contractDescription(source);
  const value = (name: string, json: Json) => `export const ${name} = ${JSON.stringify(json, null, 2)};\n`;
  return new Map([
    [
      "catalog.js",
      `// ${BANNER}\n\n${value("operations", operations)}\n${value("documents", documents)}\n${value("contract", contract)}`,
    ],
    ["catalog.d.ts", declarations(source)],
  ]);
}

/** The contract description, built as its schema says and filled with the operations. */
export function contractDescription({ schemas, operations }: Source): JsonObject {
  const listed = operations.map(({ content }) => ({
    name: content.name ?? "",
    request: content.request ?? "",
    response: content.response ?? "",
  }));
  return { ...templateOf(schemas, schemas.get("contract.schema.json") ?? {}), operations: listed };
}

function operationEntry({ schemas }: Source, operation: Operation): JsonObject {
  const { $schema: _schema, inputs: _inputs, ...content } = operation.content;
  return {
    ...content,
    inputs: operation.inputs.map(({ property, resolved, ...input }) => {
      const single = isObject(resolved.items) ? resolved.items : property;
      return {
        ...input,
        description: stringAt(resolved, "description"),
        list: resolved.type === "array",
        ...valueKind(schemas, single),
        ...(resolved.default === undefined ? {} : { default: resolved.default }),
      };
    }),
    template: {
      request: templateOf(schemas, operation.request),
      response: templateOf(schemas, operation.response),
    },
  };
}

/** What one value of an input may be: its choices, or the kind of free value that it is. */
function valueKind(schemas: Schemas, single: JsonObject): JsonObject {
  const { enum: values } = resolve(schemas, single);
  return values === undefined ? { kind: kindOf(schemas, single) } : { choices: values };
}

/** The name of the shared definition that a chain of references ends in. */
function kindOf(schemas: Schemas, { $ref }: JsonObject): string {
  if (typeof $ref !== "string") return "value";
  const next = target(schemas, $ref) ?? {};
  return typeof next.$ref === "string" ? kindOf(schemas, next) : $ref.slice($ref.lastIndexOf("/") + 1);
}

function documentEntry({ schemas }: Source, { name, path, operation }: Document): JsonObject {
  const schema = schemas.get(path) ?? {};
  const version = objectAt(objectAt(schema, "properties"), "schema_version").const;
  return {
    name,
    path,
    title: stringAt(schema, "title"),
    description: stringAt(schema, "description"),
    ...(operation === undefined ? {} : { operation }),
    ...(version === undefined ? {} : { schemaVersion: version }),
  };
}

function declarations(source: Source): string {
  const types = new Map(
    source.documents.map((document) => [document.name, documentType(source, document.path)]),
  );
  const map = (kind: string) =>
    source.operations.map(({ name }) => `  readonly ${name}: ${types.get(`${name}/${kind}`)};`).join("\n");
  const imports = [...new Set(types.values())].sort().join(", ");
  return `// ${BANNER}
import type { ${imports}, DocumentTypes } from "./types/index.js";

/** The name of an operation. */
export type OperationName = ${source.operations.map(({ name }) => JSON.stringify(name)).join(" | ")};

/** What a user may give to build an exchange, by operation. */
export interface InputTypes {
${map("input")}
}

/** A request and the response to it, by operation. */
export interface ExchangeTypes {
${map("exchange")}
}

/** One value that a user may give. */
export interface Input {
  readonly name: string;
  readonly document: "request" | "response";
  /** The JSON Pointer of the field that it fills. */
  readonly pointer: string;
  /** The name of the command line's argument, for the input that must be given. */
  readonly argument?: string;
  /** The command line's option, for an input that has one. */
  readonly option?: string;
  readonly description: string;
  /** Whether it is a list, so that its option may be given again and again. */
  readonly list: boolean;
  readonly choices?: readonly string[];
  /** What a value without choices is: the name of its shared definition. */
  readonly kind?: string;
  readonly default?: string | readonly string[];
}

/** An operation of the contract, as its operation.json and its schemas describe it. */
export interface Operation {
  readonly name: OperationName;
  readonly title: string;
  readonly summary: string;
  /** The word of the command line after \`cavra saas\`. */
  readonly command: string;
  /** The path of the HTTP route. */
  readonly path: string;
  readonly request: string;
  readonly response: string;
  readonly inputs: readonly Input[];
  readonly generated: readonly { readonly name: string; readonly prefix: string; readonly hex_digits: number }[];
  readonly echoes: readonly { readonly name: string; readonly request: string; readonly response: string }[];
  readonly checks: readonly { readonly check: string; readonly responsibility: string; readonly status?: string }[];
  /** Both documents with every constant and default in place. */
  readonly template: { readonly request: object; readonly response: object };
}

/** A document of the contract. */
export interface DocumentEntry {
  readonly name: keyof DocumentTypes;
  /** Where its schema is, below the base of every \`$id\`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly operation?: OperationName;
  readonly schemaVersion?: string;
}

export declare const operations: readonly Operation[];
export declare const documents: readonly DocumentEntry[];
export declare const contract: ${types.get("contract")};
`;
}
