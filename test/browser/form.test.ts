import type { FastifyInstance } from "fastify";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { createServer } from "../../src/http/server.ts";
import { type Browser, startChromium } from "./chromium.ts";

const PHONE = { width: 390, height: 844 };

let browser: Browser;
let app: FastifyInstance;
let base: string;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
  app = await createServer({ root: process.cwd(), corsOrigins: [], log: () => {} });
  base = await app.listen({ host: "127.0.0.1", port: 0 });
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

beforeEach(async () => {
  page = await browser.context.newPage();
  onTestFinished(() => page.close());
});

test("starting over brings every field, and the documents, back to where they began", async () => {
  await open();
  await page.getByRole("tab").last().click();
  const before = await view().getByRole("region", { name: "Response as JSON" }).textContent();
  await view().getByLabel("Tenant ID").fill("Not A Label");
  await view().getByLabel("Worker targets").fill("something-else");
  await view().getByLabel("Worker mode").selectOption("live");
  await view().getByRole("checkbox", { name: "Dashboard refresh" }).uncheck();
  await view().getByRole("button", { name: "Start over" }).click();
  await expect.poll(() => view().getByLabel("Tenant ID").getAttribute("aria-invalid")).toBe("false");
  expect(await view().getByRole("checkbox", { name: "Dashboard refresh" }).isChecked()).toBe(true);
  await expect
    .poll(async () => withoutId(await view().getByRole("region", { name: "Response as JSON" }).textContent()))
    .toBe(withoutId(before));
});

test("an input that is too large as a whole is neither sent nor shown", async () => {
  await open();
  const shown = view().getByRole("region", { name: "Response as JSON" });
  await expect.poll(() => shown.textContent()).toContain("tenant-demo");
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.postData() ?? ""));
  await view()
    .getByLabel("Blockers")
    .evaluate((field) => {
      Object.assign(field, { value: `${"a\n".repeat(9000)}someone@example.com` });
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  await expect.poll(() => view().getByRole("status").textContent()).toMatch(/^The input must /);
  await page.waitForTimeout(500);
  expect(sent).toEqual([]);
  expect(await shown.textContent()).not.toContain("someone");
});

test("on a phone, a fault in the half of the form that is closed opens it", async () => {
  await page.setViewportSize(PHONE);
  await open();
  const blockers = view().getByLabel("Blockers");
  expect(await blockers.isVisible()).toBe(false);
  // It cannot be typed into; a page that fills fields in can write there all the same.
  await blockers.evaluate((field) => {
    Object.assign(field, { value: "someone@example.com" });
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  expect(await blockers.isVisible()).toBe(true);
});

test.each([390, 800, 1100, 1440])("nothing sticks out of its card, %d pixels wide", async (width) => {
  await page.setViewportSize({ width, height: 900 });
  await open();
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    const wide = await view().evaluate((root) =>
      [...root.querySelectorAll(".card, .json, details, .badge, dd")]
        .filter(
          (box) =>
            box.scrollWidth > box.clientWidth + 1 ||
            box.getBoundingClientRect().right > root.clientWidth + root.getBoundingClientRect().left,
        )
        .map((box) => `${box.className || box.tagName}: ${box.textContent?.slice(0, 40)}`),
    );
    expect(wide).toEqual([]);
  }
});

test("a table's words are a table to a screen reader, however it is laid out", async () => {
  await page.setViewportSize(PHONE);
  await open();
  const rows = view().getByRole("table", { name: "Checks" }).getByRole("row");
  expect(await rows.first().getByRole("columnheader").allTextContents()).toContain("Check");
  expect(await rows.last().getByRole("rowheader").count()).toBe(1);
});

async function open(): Promise<void> {
  await page.goto(`${base}/console`);
  await page.locator("cavra-contract-panel [data-mode=live]").waitFor();
  await view().locator(".card").first().waitFor();
}

function view(): Locator {
  return page.locator("cavra-contract-panel").getByRole("tabpanel");
}

function withoutId(text: string | null): string | undefined {
  return text?.replace(/saas-[0-9a-f]{12}/, "");
}
