import { readdirSync } from "node:fs";
import { watch } from "chokidar";
import { build, createServer } from "vitepress";
import { buildApiReference } from "./docs/api.ts";
import { assemble } from "./docs/assemble.ts";
import { switchesOf } from "./switches.ts";

const ROOT = process.cwd();

const USAGE = `npm run docs [-- --serve]
  --serve   serves the site and reloads it as its sources change, until Ctrl-C; else site/ is built`;

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
  const pages = readdirSync(ROOT).filter((file) => file.endsWith(".md"));
  const sources = ["docs", "generated/docs", "generated/schemas", ...pages];
  // The site's own tools write below docs/.vitepress while they run.
  const ignored = (path: string) => /\.vitepress[\\/](?:cache|dist|\.temp)/.test(path);
  watch(
    sources.map((path) => `${ROOT}/${path}`),
    { ignoreInitial: true, ignored },
  ).on("all", changed);
}

await (switchesOf(USAGE, ["serve"]).has("serve") ? preview() : publish());
