import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, renameSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Batch, joined, NOTHING } from "../../src/cli/ndjson/batch.ts";
import { type Line, LineCutter } from "../../src/cli/ndjson/lines.ts";
import { partCount, sharedFile, takePart } from "../../src/cli/ndjson/parts.ts";
import { judgeRange } from "../../src/cli/ndjson/range.ts";
import { buildExchange, operations } from "../../src/index.ts";
import { cavra, file } from "../support/cavra.ts";

const [{ name } = { name: "" as never }] = operations;
const exchange = buildExchange(name, { tenant_id: "tenant-demo" } as never) as { request: object };
const good = JSON.stringify(exchange.request);
const MEBIBYTE = 1024 * 1024;

describe("lines", () => {
  const text = fc.array(fc.constantFrom("a", "\n", "\r\n", "\r", "é", "警", "🚀", '"', " "), {
    maxLength: 60,
  });

  test("are cut alike however their bytes arrive", () => {
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (parts, sizes) => {
        const bytes = Buffer.from(parts.join(""));
        const expected = parts.join("").split("\n");
        if (expected.at(-1) === "") expected.pop();
        expect(cut(bytes, sizes)).toEqual(expected.map((line) => line.replace(/\r$/, "")));
      }),
    );
  });

  test("a line that is not UTF-8 keeps its bytes, and its neighbours their text", () => {
    const bytes = Buffer.concat([Buffer.from("a\n"), Buffer.from([0xff, 0x0a]), Buffer.from("é\n")]);
    const lines = cut(bytes, [bytes.length]);
    expect(lines.map((line) => Buffer.from(line ?? "").toString("hex"))).toEqual(["61", "ff", "c3a9"]);
  });

  test("a line over the limit is told once, and nothing of it is held", () => {
    const bytes = Buffer.from(`a\n${"x".repeat(3 * MEBIBYTE)}\nb`);
    expect(cut(bytes, [100_000])).toEqual(["a", undefined, "b"]);
  });

  test("a line of just the limit is a line, its end aside", () => {
    const line = "x".repeat(MEBIBYTE);
    expect(cut(Buffer.from(`${line}\r\n${line}x\r\n${line}`), [100_000])).toEqual([line, undefined, line]);
  });
});

describe("parts of a file", () => {
  test("give together what the whole file gives, wherever it is cut", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(good, "[", "", " ", "{}", '"é警🚀"', "\r"), { maxLength: 12 }),
        fc.boolean(),
        fc.array(fc.nat({ max: 3000 }), { maxLength: 5 }),
        (lines, isEnded, places) => {
          const content = lines.join("\n") + (isEnded ? "\n" : "");
          const path = file("lines.ndjson", content);
          const size = Buffer.byteLength(content);
          const cuts = [0, ...places.map((place) => Math.min(place, size)).sort((a, b) => a - b), size];
          const parts = cuts.slice(1).map((end, at) => whole(path, cuts[at] ?? 0, end));
          const { bytes: _bytes, ...expected } = whole(path, 0, size);
          expect(parts.reduce(joined, NOTHING)).toMatchObject(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("give together what the whole file gives where a line is longer than many of them", () => {
    const long = `"${"x".repeat(900_000)}"`;
    const content = [good, long, "[", `${long}${long}`, good, long].join("\n");
    const path = file("long.ndjson", content);
    const bounds = [0, content.length];
    for (let at = 50_000; at < content.length; at += 50_000) bounds.push(at, content.indexOf("\n", at) + 1);
    const cuts = [...new Set(bounds)].sort((one, other) => one - other);
    const parts = cuts.slice(1).map((end, at) => whole(path, cuts[at] ?? 0, end));
    const { bytes: _bytes, ...expected } = whole(path, 0, content.length);
    expect(expected).toMatchObject({ lines: 6, documents: 6, invalid: 4 });
    expect(parts.reduce(joined, NOTHING)).toMatchObject(expected);
  });

  test("are each taken once, and leave out no byte", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), fc.integer({ min: 1, max: 99 }), (size, threads) => {
        const shared = sharedFile(7, size, threads);
        const other = { ...shared, bounds: [...shared.bounds] };
        let end = 0;
        for (let index = 0; index < partCount(shared); index++) {
          const part = takePart(index % 2 === 0 ? shared : other);
          expect(part).toEqual({ index, range: { descriptor: 7, start: end, end: part?.range.end } });
          expect(part?.range.end).toBeGreaterThan(end);
          end = part?.range.end ?? 0;
        }
        expect(end).toBe(size);
        expect(takePart(shared)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  test("are smaller where little is left for each thread", () => {
    const { bounds } = sharedFile(7, 200 * MEBIBYTE, 2);
    const sizes = bounds.slice(1).map((end, at) => end - (bounds[at] ?? 0));
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(sizes[0]).toBe(4 * MEBIBYTE);
    expect(sizes.slice(0, -1).every((bytes) => bytes >= MEBIBYTE / 4)).toBe(true);
    expect(sizes.slice(-2).every((bytes) => bytes <= MEBIBYTE / 4)).toBe(true);
  });
});

describe("cavra validate in lines", () => {
  test.each([
    ["an empty file", "", "valid: 0 documents\n"],
    ["blank lines alone", "\n \n\t\r\n", "valid: 0 documents\n"],
    ["a last line without an end", `${good}\n${good}`, "valid: 2 documents\n"],
    ["ends of two characters", `${good}\r\n\r\n${good}\r\n`, "valid: 2 documents\n"],
    ["blanks between the tokens", good.replaceAll(/([:,])"/g, '$1 "'), "valid: 1 document\n"],
  ])("%s", (_, content, stdout) => {
    expect(cavra(["validate", file("lines.ndjson", content)])).toEqual({ code: 0, stdout, stderr: "" });
    expect(cavra(["validate", "--ndjson"], content)).toEqual({ code: 0, stdout, stderr: "" });
  });

  test("each fault is told at its line, and the lines around it are judged", () => {
    const lines = [
      ...[
        good,
        "\ufeff{}",
        `${"[".repeat(200_000)}`,
        `"${"x".repeat(MEBIBYTE)}"`,
        '{"a":1,"a":2}',
        "{} {}",
        good,
      ],
    ];
    const bytes = Buffer.from(`${lines.join("\n")}\n"?"\n${good}`);
    bytes[bytes.lastIndexOf("?")] = 0xff;
    const { code, stdout } = cavra(["validate", "--ndjson"], bytes);
    expect(code).toBe(1);
    expect(
      [...stdout.matchAll(/^-:(\d+)\S* .*\[(.*)\]$/gm)].map(([, line, rule]) => `${line} ${rule}`),
    ).toEqual([
      "2 json/encoding",
      "3 json/depth",
      "4 json/size",
      "5 json/duplicate-key",
      "6 json/documents",
      "8 json/encoding",
    ]);
    expect(stdout).toMatch(/refused: 6 of 9 documents\n$/);
  });

  test("threads say what one thread says, in the same order", () => {
    const bad = good.replace("tenant-demo", "Tenant");
    const lines = Array.from({ length: 20_000 }, (_, at) =>
      at % 997 === 0 ? bad : at % 1009 === 0 ? "" : good,
    );
    const path = file("many.ndjson", `${lines.join("\n")}\n`);
    const one = cavra(["validate", "--jobs", "1", "--format", "json", path]);
    expect(one.code).toBe(1);
    for (const jobs of ["2", "3"])
      expect(cavra(["validate", "--jobs", jobs, "--format", "json", path])).toEqual(one);
  });

  test("what was found in a line is not held on to", () => {
    const count = 250_000;
    const path = file("refused.ndjson", `${JSON.stringify("x".repeat(250))}\n`.repeat(count));
    const { stdout } = cavra(["validate", "--jobs", "1", path], "", {
      NODE_OPTIONS: "--max-old-space-size=20",
    });
    expect(stdout.slice(-50)).toContain(`refused: ${count} of ${count} documents\n`);
  });

  test("what a thread found is not held on to, however long nothing was found before", () => {
    const [clean, count] = [160_000, 250_000];
    const path = file(
      "late.ndjson",
      `${good}\n`.repeat(clean) + `${JSON.stringify("x".repeat(28))}\n`.repeat(count),
    );
    // What is held is more than twice of it; with less, garbage that is not yet collected fills it where the machine is busy.
    const { stdout } = cavra(["validate", "--jobs", "2", path], "", {
      NODE_OPTIONS: "--max-old-space-size=40",
    });
    expect(stdout.slice(-50)).toContain(`refused: ${count} of ${clean + count} documents\n`);
  });

  test("a file that another one takes the name of is read to its end", async () => {
    const count = 100_000;
    const path = file("rotated.ndjson", `[]\n${`${good}\n`.repeat(count)}`);
    const other = file("other.ndjson", "[]\n");
    const child = spawn(process.execPath, ["dist/cli.cjs", "validate", "--jobs", "2", path]);
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    await once(child.stdout, "data");
    renameSync(other, path);
    await once(child, "close");
    expect(Buffer.concat(output).toString()).toMatch(new RegExp(`refused: 1 of ${count + 1} documents\n$`));
  });

  test("a number of threads that is none is wrong usage", () => {
    expect(cavra(["validate", "--jobs", "0", "-"])).toMatchObject({
      code: 2,
      stderr: "cavra: --jobs must be a number from 1 to 99\n",
    });
  });

  test("Ctrl-C ends it with the counts so far", async () => {
    const child = spawn(process.execPath, ["dist/cli.cjs", "validate", "--ndjson", "-"]);
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stdin.write(`${good}\n[\n`);
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect(code).toBe(130);
    expect(Buffer.concat(output).toString()).toMatch(/^-:2\S* .*\nrefused: 1 of 2 documents so far\n$/);
  });

  test("a reader that has seen enough is no error, but what was refused until then is", async () => {
    const path = file("bad.ndjson", "[\n".repeat(50_000));
    const child = spawn(process.execPath, ["dist/cli.cjs", "validate", path]);
    const errors: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = await once(child, "close");
    expect(code).toBe(1);
    expect(Buffer.concat(errors).toString()).toBe("");
  });
});

/** The lines that a cutter gives of bytes that arrive in pieces of these sizes, over and over. */
function cut(bytes: Uint8Array, sizes: readonly number[]): Line[] {
  const cutter = new LineCutter();
  const lines: Line[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const piece = bytes.subarray(at, at + (sizes[turn % sizes.length] ?? 1));
    cutter.room.set(piece);
    lines.push(...cutter.take(piece.length));
    at += piece.length;
  }
  lines.push(...cutter.end());
  return lines;
}

function whole(path: string, start: number, end: number): Batch {
  const descriptor = openSync(path, "r");
  const batches = [...judgeRange({ descriptor, start, end })];
  closeSync(descriptor);
  return batches.reduce(joined, NOTHING);
}
