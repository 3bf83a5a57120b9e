import { siteAddress } from "../../../scripts/docs/address.ts";
import { servedFiles } from "../../../scripts/docs/served.ts";

/** A schema file of the site, and what it calls itself. */
export interface ServedSchema {
  readonly path: string;
  readonly address: string;
  readonly file: string;
}

declare const data: readonly ServedSchema[];

export { data };

export default {
  load(): readonly ServedSchema[] {
    const { site } = siteAddress(process.cwd());
    return [...servedFiles(process.cwd())]
      .filter(([path]) => path.startsWith("schemas/") && !path.includes("/releases/"))
      .map(([path, file]) => ({ path, address: site + path, file }));
  },
};
