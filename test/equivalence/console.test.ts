import { describe, expect, test } from "vitest";
import { loadSource } from "../../scripts/source/load.ts";
import { inputIssues } from "../../src/console/source.ts";
import { operations, validators } from "../../src/index.ts";
import { publicIssue } from "../../src/validator.ts";

const { examples } = loadSource(process.cwd());

describe.each(operations)(
  "what the console says of an input of $name is what the library says",
  (operation) => {
    const name = `${operation.name}/input` as const;

    test.each(examples.filter(({ document }) => document === name))("$file", ({ content }) => {
      const result = validators[name].validate(content);
      const told = inputIssues(operation, content as object).map(publicIssue);
      expect(told).toEqual(result.valid ? [] : result.issues);
    });
  },
);
