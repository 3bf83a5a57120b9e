import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { withoutTextRules } from "../../scripts/docs/without-text-rules.ts";
import { createServer } from "../../src/http/server.ts";
import type { Json } from "../../src/json.ts";

/**
 * Fuzzes a server of its own through its OpenAPI document, with Schemathesis (Python). Fails on any failed check.
 *
 * The generator works from a copy without the rules of sensitive text: it cannot make texts that two hundred
 * patterns refuse to match. So a well-shaped body may be refused, and that one check is left out.
 */
const VERSION = "4.32.5";
const CACHE = join(tmpdir(), `cavra-fuzz-${process.getuid?.() ?? "own"}`);
const LONGEST = 120_000;
const { values } = parseArgs({ options: { examples: { type: "string", default: "50" } } });

const tool = install();
const app = await createServer({ root: process.cwd(), corsOrigins: [], log: () => {} });
const address = await app.listen({ host: "127.0.0.1", port: 0 });
const document = join(CACHE, "openapi.json");
const whole = JSON.parse(readFileSync("generated/openapi/openapi.json", "utf8")) as Json;
writeFileSync(document, JSON.stringify(withoutTextRules(whole)));
const code = await run(tool, [
  "run",
  document,
  "--url",
  address,
  "--max-examples",
  values.examples,
  "--seed",
  "1",
  "--workers",
  "1",
  "--exclude-checks",
  "positive_data_acceptance",
  "--no-color",
]);
await app.close();
process.exitCode = code;

/** Its own environment, so that nothing of the machine's Python changes. */
function install(): string {
  mkdirSync(CACHE, { recursive: true, mode: 0o700 });
  const environment = join(CACHE, `venv-${VERSION}`);
  const tool = join(environment, "bin", "schemathesis");
  if (existsSync(tool)) return tool;
  execFileSync("python3", ["-m", "venv", environment], { stdio: "inherit" });
  execFileSync(join(environment, "bin", "pip"), ["install", "-q", `schemathesis==${VERSION}`], {
    stdio: "inherit",
  });
  return tool;
}

/** Runs beside the server, which lives in this process, and is ended (as a failure) after `LONGEST` milliseconds. */
async function run(command: string, args: readonly string[]): Promise<number> {
  const child = spawn(command, args, { cwd: CACHE, stdio: "inherit", timeout: LONGEST });
  return new Promise((resolve, reject) =>
    child.on("error", reject).on("close", (status) => resolve(status ?? 1)),
  );
}
