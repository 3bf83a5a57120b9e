import { readFileSync } from "node:fs";

/** Where the site is published: the one setting, taken from the `$id`s, which `npm run base` rewrites. */
export interface Address {
  /** The address of the landing page, with a slash at its end. */
  readonly site: string;
  /** Its path on the host: what every link of the site begins with. */
  readonly path: string;
}

/** The address that a `$id` implies: all that stands before its last `schemas/`. */
export function addressOf(id: string): Address {
  const end = id.lastIndexOf("/schemas/");
  if (end < 0) throw new Error(`an $id without /schemas/ names no site: ${id}`);
  const site = id.slice(0, end + 1);
  return { site, path: new URL(site).pathname };
}

/** The address of the site of the checkout in a folder. */
export function siteAddress(root: string): Address {
  const schema: { $id: string } = JSON.parse(readFileSync(`${root}/schemas/contract.schema.json`, "utf8"));
  return addressOf(schema.$id);
}

/** Where the source is hosted, as package.json says; a link to a file that the site does not have goes there. */
export function repositoryAddress(root: string): string {
  const { repository } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as {
    repository: { url: string };
  };
  return repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
}
