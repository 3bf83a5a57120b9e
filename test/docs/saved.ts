import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { blocksOf } from "./markdown.ts";

/** Writes the files that a reader of the pages has: the request of the first page, the same refused, and lines of them. */
export function saveFiles(folder: string): void {
  const request = blocksOf("docs/getting-started.md").find(({ info }) => info === "json")?.text ?? "";
  const line = JSON.stringify(JSON.parse(request));
  const files = {
    "request.json": request,
    "empty.json": request.replace(/("required_checks": )\[[^\]]*\]/, "$1[]"),
    "requests.ndjson": [line, line.replace("tenant-demo", "Tenant 1"), line, ""].join("\n"),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
