import { chmodSync, readFileSync, rmSync } from "node:fs";
import { build } from "esbuild";

/** Bundles the command line into one CommonJS file without dependencies: it starts faster than any other form. */
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

rmSync("dist/cli.cjs", { force: true });
await build({
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/cli.cjs",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  define: { __VERSION__: JSON.stringify(version) },
  logLevel: "warning",
});
chmodSync("dist/cli.cjs", 0o755);
