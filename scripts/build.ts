import { chmodSync, readFileSync, rmSync } from "node:fs";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { licencesOf } from "./licences.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** The server is a file of its own, loaded when `cavra serve` asks for it: every other command starts without it. */
const serverApart: Plugin = {
  name: "server-apart",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/http\/serve\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./serve.cjs", external: true } : undefined,
    ),
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

for (const file of ["dist/cli.cjs", "dist/serve.cjs"]) rmSync(file, { force: true });

/** One CommonJS file without dependencies: it starts faster than any other form. */
const cli = await build({
  ...node,
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/cli.cjs",
  plugins: [serverApart],
});
chmodSync("dist/cli.cjs", 0o755);

const server = await build({
  ...node,
  entryPoints: ["src/http/serve.ts"],
  outfile: "dist/serve.cjs",
  minify: true,
  keepNames: true,
});
licencesOf([cli, server], "dist/LICENCES.txt");
