import { chmodSync, cpSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { licencesOf } from "./licences.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** Files of their own, loaded when a command asks for them: every other command starts without them. */
const APART = { "src/http/serve.ts": "serve.cjs", "src/diff/run.ts": "diff.cjs" };

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

for (const file of ["cli.cjs", ...Object.values(APART)]) rmSync(`dist/${file}`, { force: true });

/** One CommonJS file without dependencies: it starts faster than any other form. */
const cli = await build({
  ...node,
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/cli.cjs",
  plugins: [apart],
});
chmodSync("dist/cli.cjs", 0o755);

const others = await Promise.all(
  Object.entries(APART).map(([source, file]) =>
    build({ ...node, entryPoints: [source], outfile: `dist/${file}`, minify: true, keepNames: true }),
  ),
);
licencesOf([cli, ...others], "dist/LICENCES.txt");

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
