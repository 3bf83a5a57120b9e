import { watch } from "node:fs";
import { parseArgs } from "node:util";
import { build, createServer } from "vitepress";
import { buildApiReference } from "./docs/api.ts";
import { assemble } from "./docs/assemble.ts";

const ROOT = process.cwd();

/** How long the sources must be quiet before they are laid together again, in milliseconds. */
const QUIET = 50;

/** Builds `site/`. */
async function publish(): Promise<void> {
  const start = performance.now();
  assemble(ROOT);
  await buildApiReference(ROOT);
  await build("docs");
  console.log(`docs: site/ built (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

/** Serves the site and reloads it as its sources change, until the process ends. */
async function preview(): Promise<void> {
  assemble(ROOT);
  await buildApiReference(ROOT);
  const server = await createServer("docs");
  await server.listen();
  server.printUrls();
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => assemble(ROOT), QUIET);
  };
  for (const folder of ["docs", "generated/docs", "generated/schemas"])
    watch(`${ROOT}/${folder}`, { recursive: true }, changed);
  watch(ROOT, (_event, file) => file?.endsWith(".md") && changed());
}

const { values } = parseArgs({ options: { serve: { type: "boolean" } } });
await (values.serve ? preview() : publish());
