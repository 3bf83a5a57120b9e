import { isObject, type Json, type JsonObject } from "../../src/json.ts";
import { identifierOf } from "./names.ts";
import type { Plain } from "./plain.ts";

/** Writes the body of a function of `value` that tells whether it is valid under a schema. */
export type Compile = (schema: Json, writer: Writer) => string;

/** A module as it grows: each constant and each function once, in an order in which every use follows its definition. */
export class Writer {
  readonly #definitions: JsonObject;
  readonly #compile: Compile;
  readonly #names = new Map<string, string>();
  readonly #lines: string[] = [];
  #isRare = false;

  /** Patterns of plain strings, for shortcuts that are proved to be none. */
  readonly plain: Plain | undefined;

  constructor(definitions: JsonObject, compile: Compile, plain: Plain | undefined) {
    this.plain = plain;
    this.#definitions = definitions;
    this.#compile = compile;
  }

  /** The schema that a `$ref` leads to, past definitions that do nothing but refer to another one. */
  target($ref: Json | undefined): { readonly name: string; readonly schema: Json } {
    const name = String($ref).replace("#/$defs/", "");
    const schema = this.#definitions[name];
    if (schema === undefined) throw new Error(`no definition ${String($ref)}`);
    const alias = isObject(schema) && typeof schema.$ref === "string" && Object.keys(schema).length === 1;
    return alias ? this.target(schema.$ref) : { name, schema };
  }

  /** The name of the function of a definition. */
  definition($ref: Json | undefined): string {
    const { name, schema } = this.target($ref);
    const key = `$ref ${name}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const identifier = `is_${identifierOf(name)}`;
    this.#names.set(key, identifier);
    const body = this.#compile(schema, this);
    // A document that is a part of another one has the same body, and so have some definitions.
    const same = this.#names.get(body);
    this.#names.set(key, same ?? identifier);
    if (same !== undefined) return same;
    this.#names.set(body, identifier);
    this.#lines.push(`function ${identifier}(value) {\n${body}\n}`);
    return identifier;
  }

  /** The name of a function with that body; the same body is written once. */
  function(body: string): string {
    return this.#once(body, "part", (name) => `function ${name}(value) {\n${body}\n}`);
  }

  /** The name of a constant with that text. */
  constant(text: string): string {
    return this.#once(text, "constant", (name) => `const ${name} = ${text};`);
  }

  /** An expression for a pattern: a constant, but in what is rarely asked only made when it is. */
  pattern(literal: string): string {
    return this.#isRare ? literal : this.constant(literal);
  }

  /** The name of a function for what is rarely asked of a value. */
  rarely(schema: Json): string {
    const before = this.#isRare;
    this.#isRare = true;
    const body = this.#compile(schema, this);
    this.#isRare = before;
    return this.function(body);
  }

  /** Writes a function that stands in full as it is. */
  helper(text: string): void {
    this.#once(text, "helper", () => text);
  }

  toString(): string {
    return this.#lines.join("\n");
  }

  #once(text: string, prefix: string, line: (name: string) => string): string {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const name = `${prefix}${this.#names.size}`;
    this.#names.set(text, name);
    this.#lines.push(line(name));
    return name;
  }
}
