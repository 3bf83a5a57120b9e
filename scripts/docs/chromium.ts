import { existsSync } from "node:fs";
import { delimiter } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/** How to start a browser. */
export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/**
 * A Chromium on this machine: the one that CHROME_PATH names, one of the usual names, else the one that a
 * development dependency carries for machines that have none.
 */
export async function findChromium(): Promise<Chromium> {
  const args = ["--no-sandbox"];
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") return { executablePath: named, args };
  for (const folder of process.env.PATH?.split(delimiter) ?? [])
    for (const name of NAMES) {
      if (existsSync(`${folder}/${name}`)) return { executablePath: `${folder}/${name}`, args };
    }
  const { default: packed } = await import("@sparticuz/chromium");
  return { executablePath: await packed.executablePath(), args: packed.args };
}
