import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { operations } from "../../src/index.ts";
import { checkout, generate, script } from "../support/checkout.ts";

const FROM = "saas_operating_automation_worker_handoff";
const RENAMED: readonly (readonly [string, string])[] = [
  ["saas_operating_automation_worker_handoff", "saas_incident_review"],
  ["SaaS operating automation worker handoff", "SaaS incident review"],
  ["/saas/operating-automation/worker-handoff", "/saas/incident-review"],
  ["saas-operating-automation-worker-handoff", "saas-incident-review"],
  ["worker-handoff", "incident-review"],
];

/** Copies a folder of the repository under the new operation's name, and the old names in its files with it. */
function copyRenamed(root: string, parent: string): void {
  const to = join(root, parent, "saas_incident_review");
  cpSync(join(root, parent, FROM), to, { recursive: true });
  for (const file of readdirSync(to, { recursive: true, encoding: "utf8" })) {
    const path = join(to, file);
    if (!statSync(path).isFile()) continue;
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      RENAMED.reduce((now, [old, name]) => now.replaceAll(old, name), text),
    );
  }
}

test("a copied folder is a working operation, without a line of TypeScript", () => {
  const root = checkout({ own: ["examples"] });
  copyRenamed(root, "schemas/operations");
  copyRenamed(root, "examples");
  expect(script(root, "generate")).toMatchObject({ code: 0 });
  expect(script(root, "build")).toMatchObject({ code: 0 });

  const cavra = (args: string[], input = "") =>
    spawnSync(process.execPath, ["dist/cli.cjs", ...args], { cwd: root, input, encoding: "utf8" });
  expect(cavra(["saas", "incident-review", "--help"]).stdout).toContain("--worker-mode");
  const { stdout } = cavra(["saas", "incident-review", "tenant-demo", "--worker-mode", "shadow"]);
  expect(JSON.parse(stdout)).toMatchObject({
    request: { operation: "saas_incident_review", payload: { worker_mode: "shadow" } },
  });
  expect(cavra(["validate"], stdout).stdout).toBe("valid: 1 document\n");
  expect(cavra(["validate"], stdout.replaceAll('"shadow"', '"loud"')).status).toBe(1);
  expect(JSON.parse(cavra(["saas", "contract"]).stdout).operations).toHaveLength(operations.length + 1);

  const openapi = JSON.parse(readFileSync(join(root, "generated/openapi/openapi.json"), "utf8"));
  expect(openapi.paths["/saas/incident-review"].post.operationId).toBe("saas_incident_review");
  expect(readFileSync(join(root, "generated/types/index.d.ts"), "utf8")).toContain(
    "export interface SaaSIncidentReviewRequest",
  );
  expect(existsSync(join(root, "generated/docs/saas_incident_review/request.md"))).toBe(true);
  const vectors = JSON.parse(readFileSync(join(root, "generated/conformance/vectors.json"), "utf8"));
  expect(vectors.vectors.some(({ id }: { id: string }) => id.startsWith("saas_incident_review/"))).toBe(true);
});

test("an operation that goes takes its outputs with it", async () => {
  const root = checkout({ own: ["examples"] });
  rmSync(join(root, "examples", FROM), { recursive: true });
  renameSync(join(root, "schemas/operations", FROM), join(root, "gone"));
  await generate(root);
  expect(existsSync(join(root, "generated/docs", FROM, "request.md"))).toBe(false);
});
