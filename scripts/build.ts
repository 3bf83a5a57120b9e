import { chmodSync, cpSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { loadedOnCall } from "./build-on-call.ts";
import { licencesOf } from "./licences.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** Files of their own, loaded when a command asks for them: every other command starts without them. */
const APART = { "src/http/serve.ts": "serve.cjs", "src/diff/run.ts": "diff.cjs" };

/** The same for functions that most runs never call: what tells valid from invalid, why, where, and what was meant. */
const ON_CALL = {
  "generated/validators/verdicts.js": "verdicts.cjs",
  "generated/validators/explains.js": "explains.cjs",
  "src/parse/places.ts": "places.cjs",
  "src/cli/suggest.ts": "suggest.cjs",
};

const apart: Plugin = {
  name: "apart",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      const file = Object.entries(APART).find(
        ([source]) => resolve(source) === resolve(resolveDir, path),
      )?.[1];
      return kind === "dynamic-import" && file !== undefined
        ? { path: `./${file}`, external: true }
        : undefined;
    }),
};

const node = {
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  define: { __VERSION__: JSON.stringify(version) },
  metafile: true,
  logLevel: "warning",
} as const satisfies BuildOptions;

/** CommonJS without dependencies starts faster than any other form, and what is not needed is not even read. */
const small = await Promise.all(
  Object.entries({
    "src/cli/main.ts": "cli.cjs",
    "src/cli/ndjson/worker.ts": "ndjson-worker.cjs",
    ...ON_CALL,
  }).map(([source, file]) =>
    build({
      ...node,
      entryPoints: [source],
      outfile: `dist/${file}`,
      minifyWhitespace: true,
      plugins: source in ON_CALL ? [] : [apart, loadedOnCall(ON_CALL)],
    }),
  ),
);
chmodSync("dist/cli.cjs", 0o755);

const others = await Promise.all(
  Object.entries(APART).map(([source, file]) =>
    build({ ...node, entryPoints: [source], outfile: `dist/${file}`, minify: true, keepNames: true }),
  ),
);
licencesOf([...small, ...others], "dist/LICENCES.txt");

/** The console: one script that any page can load, and the page that the API serves. */
await build({
  entryPoints: ["src/console/panel.ts"],
  outfile: "dist/console/panel.js",
  bundle: true,
  format: "iife",
  minify: true,
  target: "es2022",
  loader: { ".css": "text" },
  logLevel: "warning",
});
for (const file of ["index.html", "page.css", "icon.svg"])
  cpSync(`src/console/${file}`, `dist/console/${file}`);
