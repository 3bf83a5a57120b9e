import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/** Neither asks another host for anything, nor leaves anything behind. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser with a fresh profile; close it with `close`. */
export interface Browser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** Starts a Chromium of this machine, or else the one that a package brings along. Throws where neither runs. */
export async function startChromium(kind: "any" | "packaged" = "any"): Promise<Browser> {
  const found = kind === "any" ? installed() : undefined;
  const { executablePath, args } =
    found === undefined ? await packaged() : { executablePath: found, args: [] };
  const profile = mkdtempSync(join(tmpdir(), "cavra-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [...FLAGS, ...args],
    acceptDownloads: true,
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function installed(): string | undefined {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && existsSync(CHROME_PATH)) return CHROME_PATH;
  return NAMES.map(onPath).find((path) => path !== undefined);
}

function onPath(name: string): string | undefined {
  try {
    return execFileSync("which", [name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}

/** The package unpacks its browser, and the libraries that a bare machine lacks, into the temporary folder. */
async function packaged(): Promise<{ executablePath: string; args: readonly string[] }> {
  const { default: bundled } = await import("@sparticuz/chromium");
  return {
    executablePath: await bundled.executablePath(),
    args: ["--headless=shell", "--single-process", "--no-zygote"],
  };
}
