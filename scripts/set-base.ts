import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { siteAddress } from "./docs/address.ts";

/** What mentions the address; `generated/` follows by itself, and frozen releases keep the one they had. */
const SOURCES = ["schemas", "examples", "docs"];
const TEXT = /\.(?:json|md|ts|yml|vue|svg|hbs)$/;

const ROOT = process.cwd();
const [wanted, extra] = process.argv.slice(2);
const { site } = siteAddress(ROOT);

if (wanted === undefined) console.log(site);
else if (extra !== undefined || !isAddress(wanted)) refuse();
else move(wanted);

/** Rewrites every `$id` and every mention of the old address. */
function move(address: string): void {
  const changed = sources().filter((file) => {
    const text = readFileSync(file, "utf8");
    if (!text.includes(site)) return false;
    writeFileSync(file, text.replaceAll(site, address));
    return true;
  });
  console.log(`base: ${address} now, in ${changed.length} files; next: npm run generate`);
}

function sources(): string[] {
  const below = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  );
  const here = readdirSync(".").filter((file) => file.endsWith(".md") || file === "package.json");
  return [...below, ...here].filter((file) => TEXT.test(file) && statSync(file).isFile());
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s?#"\\]+\/$/.test(text) && URL.canParse(text);
}

function refuse(): void {
  console.error(
    "base: give one address that ends in a slash, as in npm run base -- https://example.org/contract/",
  );
  process.exitCode = 2;
}
