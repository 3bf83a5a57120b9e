import { parseArgs } from "node:util";

/** The switches that a script was given. `--help` prints its usage and ends it; so does what it does not know, with exit code 2. */
export function switchesOf(usage: string, names: readonly string[]): ReadonlySet<string> {
  const options = Object.fromEntries(["help", ...names].map((name) => [name, { type: "boolean" as const }]));
  try {
    const given = new Set(Object.keys(parseArgs({ options }).values));
    if (!given.has("help")) return given;
    console.log(usage);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}
