import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the generated types stand. */
export const TYPES = "generated/languages";

/** Debian's Newtonsoft.Json is version 6, which cannot say yet that a field may be absent but not null. */
export function forOldNewtonsoft(): string {
  return readFileSync(`${TYPES}/csharp/Contract.cs`, "utf8").replaceAll(
    "Required.DisallowNull",
    "Required.Default",
  );
}

/** A module of the program, the types as a package of it, and the table of them that Go cannot make while it runs. */
export function layGoModule(folder: string, out: string, types: readonly string[]): void {
  const source = join(out, "source");
  mkdirSync(join(source, "contract"), { recursive: true });
  for (const file of ["go.mod", "main.go"]) copyFileSync(join(folder, file), join(source, file));
  copyFileSync(`${TYPES}/go/contract.go`, join(source, "contract/contract.go"));
  const entries = types.map((name) => `\t"${name}": func() any { return new(contract.${name}) },\n`);
  writeFileSync(
    join(source, "documents.go"),
    `package main\n\nimport "roundtrip/contract"\n\nvar documents = map[string]func() any{\n${entries.join("")}}\n`,
  );
}

/** The function that asks for the type of a name, which Rust cannot find while it runs. */
export function rustDocuments(types: readonly string[]): string {
  const arms = types.map((name) => `        "${name}" => again::<contract::${name}>(text),\n`);
  return `fn written(name: &str, text: &str) -> Option<String> {\n    match name {\n${arms.join("")}        _ => panic!("no type {name}"),\n    }\n}\n`;
}
