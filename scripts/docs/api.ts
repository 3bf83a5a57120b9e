import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { API_FOLDER, ASSEMBLED } from "./assemble.ts";
import { withoutTextRules } from "./without-text-rules.ts";

const OPENAPI = "generated/openapi/openapi.json";

/** The copy that the page is made from. */
const SHOWN = ".cache/openapi.json";

/** Makes the API reference, one page that carries its script within; without an OpenAPI document there is none. */
export async function buildApiReference(root: string): Promise<void> {
  if (!existsSync(`${root}/${OPENAPI}`))
    return console.warn(`docs: no API reference, for want of ${OPENAPI}`);
  mkdirSync(`${root}/.cache`, { recursive: true });
  const document = JSON.parse(readFileSync(`${root}/${OPENAPI}`, "utf8"));
  writeFileSync(`${root}/${SHOWN}`, JSON.stringify(withoutTextRules(document)));
  await run(root, [
    "build-docs",
    SHOWN,
    "--inlineBundle",
    "--output",
    `${ASSEMBLED}/${API_FOLDER}index.html`,
    "--template",
    "docs/.vitepress/api.hbs",
  ]);
  const page = `${root}/${ASSEMBLED}/${API_FOLDER}index.html`;
  writeFileSync(page, withinPage(withoutRemoteLogos(readFileSync(page, "utf8"))));
}

/** The page's script asks a remote host for its maker's logo; its name stands there instead. */
export function withoutRemoteLogos(html: string): string {
  return html.replace(/https:\/\/[a-z.-]+\/redoc\/logo-[a-z-]+\.svg/g, "../redocly.svg");
}

/** The menu's groups are written before as links to the host's root; what they lead to stands on the page itself. */
export function withinPage(html: string): string {
  return html.replace(/(<a [^>]*href=")\/([a-z]*")/g, "$1#/$2");
}

/** Runs Redocly from the installed packages, silent unless it fails; it is told to report to nobody. */
function run(root: string, args: readonly string[]): Promise<void> {
  const cli = `${root}/node_modules/@redocly/cli/bin/cli.js`;
  const quiet = {
    ...process.env,
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    CI: "true",
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: root, env: quiet });
    const said: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`redocly ended with ${code}\n${Buffer.concat(said)}`)),
    );
  });
}
