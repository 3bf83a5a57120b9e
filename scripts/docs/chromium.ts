import { existsSync } from "node:fs";
import { delimiter } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/** How to start a browser. */
export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** A Chromium on this machine, else the one that a development dependency carries for machines that have none. */
export async function findChromium(): Promise<Chromium> {
  return installedChromium() ?? (await packagedChromium());
}

/** The Chromium that CHROME_PATH names, or one of the usual names, if there is any. */
function installedChromium(): Chromium | undefined {
  const folders = process.env.PATH?.split(delimiter) ?? [];
  const usual = folders.flatMap((folder) => NAMES.map((name) => `${folder}/${name}`));
  const executablePath = [process.env.CHROME_PATH ?? "", ...usual].find(existsSync);
  return executablePath === undefined ? undefined : { executablePath, args: ["--no-sandbox"] };
}

/** The package unpacks its browser, and the libraries that a bare machine lacks, into the temporary folder. */
export async function packagedChromium(): Promise<Chromium> {
  const { default: packed } = await import("@sparticuz/chromium");
  return {
    executablePath: await packed.executablePath(),
    args: ["--no-sandbox", "--headless=shell", "--single-process", "--no-zygote"],
  };
}
