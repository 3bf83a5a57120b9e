import { existsSync } from "node:fs";
import { siteAddress } from "./docs/address.ts";
import { browseFaults } from "./docs/browse.ts";
import { servedFiles } from "./docs/served.ts";
import { siteFaults } from "./docs/site-faults.ts";
import { siteFiles } from "./docs/site-files.ts";
import { serveStatic } from "./docs/static-server.ts";

/** Checks what `npm run docs` built: first the files, then every page in a browser. */
const ROOT = process.cwd();
const SITE = `${ROOT}/site`;

if (!existsSync(SITE)) {
  console.error("docs: there is no site/ to check; build it with: npm run docs");
  process.exit(2);
}
const address = siteAddress(ROOT);
const faults = siteFaults(ROOT, SITE, address, servedFiles(ROOT));
const pages = siteFiles(SITE).filter((path) => path.endsWith(".html"));

const server = await serveStatic(SITE, address.path);
faults.push(...(await browseFaults(server.url, pages)));
server.close();

for (const fault of faults) console.error(`  ${fault}`);
console.log(`docs: ${pages.length} pages checked, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
