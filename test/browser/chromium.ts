import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { findChromium, packagedChromium } from "../../scripts/docs/chromium.ts";

/** Neither asks another host for anything, nor leaves anything behind. */
const FLAGS = [
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
  const { executablePath, args } = kind === "any" ? await findChromium() : await packagedChromium();
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
