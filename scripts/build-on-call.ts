import { resolve } from "node:path";
import { build, type Plugin } from "esbuild";

/**
 * Puts stubs in the place of modules that hold functions alone. The first call of one loads the module's own file, which
 * stands beside the bundle.
 */
export function loadedOnCall(files: Readonly<Record<string, string>>): Plugin {
  const byPath = new Map(Object.entries(files).map(([source, file]) => [resolve(source), file]));
  return {
    name: "loaded-on-call",
    setup: ({ onLoad, onResolve }) => {
      onResolve({ filter: /^on-call:/ }, ({ path }) => ({
        path: path.slice("on-call:".length),
        external: true,
      }));
      onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
        const file = byPath.get(path);
        return file === undefined ? undefined : { contents: stub(file, await exportsOf(path)), loader: "js" };
      });
    },
  };
}

async function exportsOf(path: string): Promise<readonly string[]> {
  const { metafile } = await build({ entryPoints: [path], format: "esm", write: false, metafile: true });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}

/** No function takes more than three arguments; the faults of a validator are a property of its function. */
function stub(file: string, names: readonly string[]): string {
  return `let loaded;
const load = () => loaded ??= require("on-call:./${file}");
const later = (name) => {
  let own;
  const call = (one, two, three) => (own ??= load()[name])(one, two, three);
  return Object.defineProperty(call, "errors", { get: () => load()[name].errors });
};
${names.map((name) => `export const ${name} = later("${name}");`).join("\n")}
`;
}
