import axe from "axe-core";
import type { FastifyInstance } from "fastify";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";

import { createServer } from "../../src/http/server.ts";
import { operations, validators } from "../../src/index.ts";
import { type Browser, startChromium } from "./chromium.ts";

/** In parts, so that no scanner takes it for a secret. */
const TOKEN = ["gh", "p_", "0123456789abcdefABCDEF0123456789abcd"].join("");

let browser: Browser;
let app: FastifyInstance;
let base: string;
let page: Page;
let hosts: Set<string>;

beforeAll(async () => {
  browser = await startChromium();
  [app, base] = await served();
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

beforeEach(async () => {
  page = await browser.context.newPage();
  hosts = new Set();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  onTestFinished(() => page.close());
});

test("the page shows each operation of the contract, answered by its own API alone", async () => {
  const wrong = complaints(page);
  await open("live");
  expect(await page.getByRole("tab").allTextContents()).toEqual(operations.map(({ title }) => title));
  for (const operation of operations) {
    await page.getByRole("tab", { name: operation.title, exact: true }).click();
    const response = await documentIn("Response");
    const request = await documentIn("Request");
    const pair = { request: JSON.parse(request), response: JSON.parse(response) };
    expect(validators[`${operation.name}/exchange`].validate(pair)).toHaveProperty("valid", true);
    for (const { responsibility } of operation.checks)
      expect(await view().getByRole("cell", { name: responsibility }).isVisible()).toBe(true);
  }
  expect([...hosts]).toEqual([base]);
  expect(wrong).toEqual([]);
});

test("what is typed changes the documents", async () => {
  await open("live");
  await view().getByLabel("Tenant ID").fill("tenant-typed");
  await expect.poll(() => documentIn("Response")).toContain('"tenant_id": "tenant-typed"');
  await view().getByLabel("Blockers").fill("owner pending\nreview open");
  await expect.poll(() => documentIn("Response")).toContain('"review open"');
  await view().getByRole("checkbox", { name: "Dashboard refresh" }).uncheck();
  await expect.poll(() => documentIn("Request")).not.toContain('"dashboard_refresh"');
});

test("the JSON and what is downloaded are the same document", async () => {
  await open("live");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    view().getByRole("button", { name: "Download request JSON" }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe(`${await documentIn("Request")}\n`);
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await view().getByRole("button", { name: "Copy response JSON" }).click();
  await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toBe(await documentIn("Response"));
});

test("without an API, the panel says that it is a synthetic preview, and works", async () => {
  await page.route("**/console/config.js", (route) =>
    route.fulfill({ body: "", contentType: "text/javascript" }),
  );
  await open("preview");
  expect(await panel().locator(".banner").textContent()).toMatch(/Synthetic preview.*No API is configured/);
  await view().getByLabel("Tenant ID").fill("tenant-typed");
  expect(await documentIn("Response")).toContain('"tenant_id": "tenant-typed"');
  expect([...hosts]).toEqual([base]);
});

test("when the API goes away midway, the panel goes on as a preview and can come back", async () => {
  await open("live");
  await page.route("**/saas/**", (route) => route.abort());
  await view().getByLabel("Tenant ID").fill("tenant-later");
  await panel().locator("[data-mode=preview]").waitFor();
  expect(await panel().locator(".banner").textContent()).toMatch(/The API stopped answering/);
  await expect.poll(() => documentIn("Response")).toContain('"tenant_id": "tenant-later"');
  await page.unroute("**/saas/**");
  await panel().getByRole("button", { name: "Try again" }).click();
  await panel().locator("[data-mode=live]").waitFor();
});

test("another API that the server is set up for may be asked", async () => {
  const [api, address] = await served({ corsOrigins: ["*"] });
  const [front, frontBase] = await served({ apiBase: address });
  onTestFinished(async () => {
    await front.close();
    await api.close();
  });
  await page.goto(`${frontBase}/console`);
  await panel().locator("[data-mode=live]").waitFor();
  expect(hosts).toContain(address);
});

test("an invalid value is told at its field, and the last valid exchange stays", async () => {
  await open("live");
  const before = await documentIn("Request");
  const field = view().getByLabel("Tenant ID");
  await field.fill("Not A Label");
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await view().locator(".field:has([aria-required]) .error").textContent()).toMatch(
    /^must be a short name/,
  );
  expect(await view().locator(".note:visible").textContent()).toMatch(/^1 field to mend/);
  expect(await documentIn("Request")).toBe(before);
  await field.fill("tenant-demo");
  await expect.poll(() => field.getAttribute("aria-invalid")).toBe("false");
});

test("a value like a token is refused in the page, never sent and never shown", async () => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.postData() ?? ""));
  await open("live");
  await view().getByLabel("Blockers").fill(`see ${TOKEN}`);
  await view().getByLabel("Tenant ID").fill(TOKEN);
  const errors = await view().locator(".error:not(:empty)").allTextContents();
  expect(errors).toHaveLength(2);
  for (const error of errors) expect(error).toMatch(/sensitive value/);
  await page.waitForTimeout(500);
  const shown = await page.evaluate("document.querySelector('cavra-contract-panel').shadowRoot.innerHTML");
  expect(shown).not.toContain(TOKEN);
  expect(sent.join()).not.toContain(TOKEN);
});

test("tabs are moved by the keyboard", async () => {
  await open("live");
  await page.getByRole("tab").first().focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.getByRole("tab", { selected: true }).textContent()).toBe(operations[1]?.title);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight");
  expect(await page.getByRole("tab", { selected: true }).textContent()).toBe(operations[0]?.title);
});

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test.each([390, 1440])("nothing is wrong for anyone, %d pixels wide", async (width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await open("live");
    expect(await violations()).toEqual([]);
    await view().getByLabel("Tenant ID").fill("Not A Label");
    await page.getByRole("tab").last().click();
    const owner = view().getByLabel("Worker owner");
    if (!(await owner.isVisible())) await view().getByText("What a private service would answer").click();
    await owner.fill("Not A Label");
    expect(await violations()).toEqual([]);
    const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test("the browser that a package brings along runs the console too", async () => {
  const own = await startChromium("packaged");
  onTestFinished(() => own.close());
  const bare = await own.context.newPage();
  await bare.goto(`${base}/console`);
  await bare.locator("[data-mode=live]").waitFor();
});

async function served(settings = {}): Promise<[FastifyInstance, string]> {
  const server = await createServer({ root: process.cwd(), corsOrigins: [], log: () => {}, ...settings });
  return [server, await server.listen({ host: "127.0.0.1", port: 0 })];
}

async function open(mode: "live" | "preview"): Promise<void> {
  await page.goto(`${base}/console`);
  await panel().locator(`[data-mode=${mode}]`).waitFor();
  await panel().getByRole("tabpanel").locator(".card").first().waitFor();
}

function panel(): Locator {
  return page.locator("cavra-contract-panel");
}

/** The operation whose tab is open. */
function view(): Locator {
  return panel().getByRole("tabpanel");
}

async function documentIn(title: string): Promise<string> {
  return (
    (await panel()
      .getByRole("region", { name: `${title} as JSON` })
      .textContent()) ?? ""
  );
}

async function violations(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate("axe.run().then(({ violations }) => violations)");
  return (found as { id: string; nodes: { html: string; failureSummary: string }[] }[]).map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(", ")}`,
  );
}

/** What the page complains of: errors, and anything that its policy forbids. */
function complaints(from: Page): readonly string[] {
  const found: string[] = [];
  from.on("console", (message) => void (message.type() === "error" && found.push(message.text())));
  from.on("pageerror", (error) => void found.push(error.message));
  return found;
}
