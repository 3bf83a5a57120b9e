import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { compareVersions } from "../version.ts";
import { type Contract, contractOf, contractOfFile, OriginError, withRoutes } from "./contract.ts";
import { filesOfRevision } from "./git.ts";

/** Where releases are below a checkout, what is generated, and what that is made from. */
export const RELEASES = "generated/releases";
const GENERATED = "generated";
const SCHEMAS = "schemas";

/** Where the schemas are in a release and in what is generated, and the description of the HTTP API. */
const INNER = "schemas/2020-12";
const BUNDLES = `${GENERATED}/${INNER}`;
const OPENAPI = { folder: "openapi", file: "openapi.json" };

const VERSION = /^v?([0-9]+\.[0-9]+\.[0-9]+)$/;

/**
 * Reads what a user names: a folder of schemas, one schema, a released version, or a git revision of the checkout.
 * Throws an OriginError for what is none of these.
 */
export function readContract(root: string, given: string, shown: (name: string) => string): Contract {
  const name = shown(given);
  const path = resolve(root, given);
  const kind = kindOf(path);
  if (kind === "file") return contractOfFile(name, path, readFileSync(path, "utf8"));
  if (kind === "folder") return folder(name, path);
  const version = VERSION.exec(given)?.[1];
  if (version !== undefined && versionsOf(root).includes(version)) return release(root, version);
  const files = filesOfRevision(root, given, [BUNDLES, SCHEMAS]);
  if (files === undefined)
    throw new OriginError(
      version === undefined
        ? `${name} is no folder, no file, no released version and no git revision`
        : `there is no release ${version} in ${RELEASES}/ here`,
    );
  // What git knows is no secret typed in the wrong place.
  if (files.size === 0) throw new OriginError(`the revision ${given} holds no schemas`);
  const openapi = filesOfRevision(root, given, [`${GENERATED}/${OPENAPI.folder}`])?.get(OPENAPI.file);
  return withRoutes(contractOf(given, files), openapi);
}

/** The schemas of the working tree, as they were last generated. */
export function workingTree(root: string): Contract {
  if (kindOf(join(root, BUNDLES)) !== "folder")
    throw new OriginError(`there is no ${BUNDLES} here; \`npm run generate\` makes it`);
  return described("the working tree", join(root, GENERATED));
}

/** A released contract. */
export function release(root: string, version: string): Contract {
  return described(version, join(root, RELEASES, version));
}

/** The released versions, the oldest first. */
export function versionsOf(root: string): string[] {
  const folders = kindOf(join(root, RELEASES)) === "folder" ? readdirSync(join(root, RELEASES)) : [];
  return folders.filter((name) => /^[0-9]+\.[0-9]+\.[0-9]+$/.test(name)).sort(compareVersions);
}

/** The texts of the JSON files below a folder, by their path in it. */
export function filesBelow(path: string): ReadonlyMap<string, string> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.name.endsWith(".json") && !entry.isDirectory())
      .map(({ parentPath, name }) => relative(path, join(parentPath, name)).replaceAll("\\", "/"))
      .sort()
      .map((name) => [name, readFileSync(join(path, name), "utf8")]),
  );
}

/** A folder of schemas, of a release, or a whole checkout. */
function folder(name: string, path: string): Contract {
  const outer = [path, join(path, GENERATED)].find((above) => kindOf(join(above, INNER)) === "folder");
  return outer === undefined ? contractOf(name, filesBelow(path)) : described(name, outer);
}

/** The bundles below a folder, and what answers over HTTP, where that is described beside them. */
function described(name: string, path: string): Contract {
  const openapi = join(path, OPENAPI.folder, OPENAPI.file);
  const text = kindOf(openapi) === "file" ? readFileSync(openapi, "utf8") : undefined;
  return withRoutes(contractOf(name, filesBelow(join(path, INNER))), text);
}

function kindOf(path: string): "file" | "folder" | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isDirectory() ? "folder" : stats?.isFile() ? "file" : undefined;
}
