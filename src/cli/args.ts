import { parseArgs } from "node:util";
import { isCredentialName, isPrintable } from "../names.ts";
import { type Command, type Given, UsageError } from "./command.ts";
import { suggestion } from "./suggest.ts";

/** Reads the arguments of a command; throws a UsageError that never shows a value. */
export function readArguments(command: Pick<Command, "options">, args: readonly string[]): Given {
  const known = new Map(command.options.map((option) => [option.name, option]));
  const types = Object.fromEntries(
    command.options.map(({ name, value }) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: types,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const operands: string[] = [];
  const options = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = known.get(token.name);
    if (option === undefined || !token.rawName.startsWith("--"))
      throw unknownOption(token.rawName, [...known.keys()]);
    const given = options.get(token.name) ?? [];
    if (given.length > 0 && option.repeatable !== true)
      throw new UsageError(`--${option.name} is given twice`);
    options.set(token.name, given);
    if (option.value === undefined && token.value !== undefined)
      throw new UsageError(`--${option.name} takes no value`);
    if (option.value === undefined) continue;
    if (
      token.value === undefined ||
      (!token.inlineValue && token.value.startsWith("-") && token.value !== "-")
    ) {
      throw new UsageError(
        `--${option.name} needs a value${option.choices === undefined ? "" : `: ${option.choices.join(", ")}`}`,
      );
    }
    given.push(token.value);
  }
  return { operands, options };
}

/** The one value of an option, or undefined. */
export function oneOf({ options }: Given, name: string): string | undefined {
  return options.get(name)?.[0];
}

function unknownOption(name: string, known: readonly string[]): UsageError {
  const bare = name.replace(/^-+/, "");
  if (isCredentialName(bare))
    return new UsageError(
      `sensitive field: ${isPrintable(bare) ? name : "an option"} is named like a credential`,
    );
  return new UsageError(`unknown option ${shownName(name)}${suggestion(bare, known, "--")}`);
}

/** A name that nobody knows, shown only where it cannot be a secret. */
export function shownName(name: string): string {
  return isPrintable(name) ? name : "(name withheld)";
}
