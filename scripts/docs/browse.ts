import { chromium } from "playwright-core";
import { findChromium } from "./chromium.ts";

/**
 * Opens pages in a real browser and tells of every request to another host, script that fails and file that is
 * missing. Such a request is stopped, so that it never leaves the machine.
 */
export async function browseFaults(home: string, paths: readonly string[]): Promise<string[]> {
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const faults: string[] = [];
    const context = await browser.newContext();
    for (const path of paths) {
      const page = await context.newPage();
      await page.route("**/*", (route) => {
        const url = route.request().url();
        if (url.startsWith(home) || /^(?:data|blob):/.test(url)) return route.continue();
        faults.push(`${path}: asks ${new URL(url).host}`);
        return route.abort();
      });
      page.on("pageerror", (error) => faults.push(`${path}: ${error.message}`));
      page.on("response", (response) => {
        if (response.status() >= 400) faults.push(`${path}: ${response.status()} for ${response.url()}`);
      });
      await page.goto(home + path, { waitUntil: "networkidle" });
      // What loads only when it is scrolled to, searched for or hovered over has its chance.
      await page.mouse.wheel(0, 100_000);
      await page.keyboard.press("Control+k");
      await page.close();
    }
    return faults;
  } finally {
    await browser.close();
  }
}
