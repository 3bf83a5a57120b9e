import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../generated/types/index.js";
import { loadSource } from "../../scripts/source/load.ts";
import { validateSource } from "../../src/cli/validate-source.ts";
import { buildExchange, ContractError, type Issue, operations, validators } from "../../src/index.ts";
import { api } from "./api.ts";

const { examples } = loadSource(process.cwd());
const { app, post } = await api();

for (const operation of operations) {
  describe(operation.title, () => {
    const of = (kind: string) =>
      examples
        .filter(({ document }) => document === `${operation.name}/${kind}`)
        .map((example) => [example.file, example] as const);
    const exchanges = validators[`${operation.name}/exchange`];

    test.each(of("input").filter(([, { content }]) => !isEnvelope(content)))(
      "the flat body %s gets what the library gives",
      async (file, { content, fault }) => {
        const answer = await post(operation.path, readFileSync(file));
        expect(answer.statusCode).toBe(fault === undefined ? 200 : 400);
        if (fault === undefined) expect(exchanges.validate(answer.json())).toHaveProperty("valid", true);
        else
          expect(placeless(problemOf(answer.json()).issues)).toEqual(libraryIssues(operation.name, content));
      },
    );

    test.each(of("request"))(
      "the envelope %s gets what the command line says",
      async (file, { fault, content }) => {
        const answer = await post(operation.path, readFileSync(file));
        expect(answer.statusCode).toBe(fault === undefined ? 200 : 400);
        if (fault !== undefined) {
          // A body without a version is a flat one: only a whole request is judged as a document.
          if (isEnvelope(content))
            expect(problemOf(answer.json()).issues).toEqual(await commandLineIssues(file));
          return;
        }
        expect(answer.json().request).toEqual(content);
        expect(exchanges.validate(answer.json())).toHaveProperty("valid", true);
      },
    );

    test.each([...of("response"), ...of("exchange")])("%s is no request, and is refused", async (file) => {
      const answer = await post(operation.path, readFileSync(file));
      expect(answer.statusCode).toBe(400);
      expect(problemOf(answer.json()).issues).not.toEqual([]);
    });

    test("a request of another operation is refused at what names its operation", async () => {
      for (const other of operations.filter(({ name }) => name !== operation.name)) {
        const exchange = buildExchange(other.name, { tenant_id: "tenant-demo" });
        const { issues } = problemOf((await post(operation.path, exchange.request)).json());
        expect(issues).toMatchObject([{ path: "/operation", rule: "const", line: 1 }]);
      }
    });
  });
}

test("the routes are those of the operations in the contract description", async () => {
  const description = (await app.inject("/saas/control-plane/contract")).json();
  expect(validators.contract.validate(description)).toHaveProperty("valid", true);
  expect(description.operations.map(({ name }: { name: string }) => name)).toEqual(
    operations.map(({ name }) => name),
  );
});

test("each path of the OpenAPI document answers", async () => {
  const { paths } = (await app.inject("/openapi.json")).json();
  for (const path of Object.keys(paths))
    expect((await app.inject({ method: "OPTIONS", url: path })).statusCode).toBe(204);
});

function isEnvelope(content: unknown): boolean {
  return typeof content === "object" && content !== null && "schema_version" in content;
}

/** A problem document that its schema accepts. */
function problemOf(body: unknown): Required<Pick<Problem, "issues">> & Problem {
  const result = validators.problem.validate(body);
  expect(result).toHaveProperty("valid", true);
  return body as Required<Pick<Problem, "issues">> & Problem;
}

function libraryIssues(name: (typeof operations)[number]["name"], input: unknown): readonly Issue[] {
  try {
    buildExchange(name, input as Parameters<typeof buildExchange>[1]);
    return [];
  } catch (error) {
    if (error instanceof ContractError) return error.issues;
    throw error;
  }
}

async function commandLineIssues(file: string): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  for await (const outcome of validateSource({ name: file, path: file, lines: false }))
    issues.push(...outcome.issues);
  return issues;
}

function placeless(issues: readonly Issue[]): readonly Issue[] {
  return issues.map(({ path, rule, message }) => ({ path, rule, message }));
}
