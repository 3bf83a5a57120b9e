import { siteAddress } from "./docs/address.ts";
import { browseFaults } from "./docs/browse.ts";
import { servedFiles } from "./docs/served.ts";
import { siteFaults } from "./docs/site-faults.ts";
import { siteFiles } from "./docs/site-files.ts";
import { serveStatic } from "./docs/static-server.ts";

/** Checks what `npm run docs` built: first the files, then every page in a browser. */
const ROOT = process.cwd();
const SITE = `${ROOT}/site`;

const address = siteAddress(ROOT);
const faults = siteFaults(ROOT, SITE, address, servedFiles(ROOT));
const pages = siteFiles(SITE).filter((path) => path.endsWith(".html"));

const server = await serveStatic(SITE, address.path);
faults.push(...(await browseFaults(server.url, pages)));
server.close();

for (const fault of faults) console.error(`  ${fault}`);
console.log(`docs: ${pages.length} pages checked, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
