import { createReadStream, openSync } from "node:fs";
import { LIMITS, type Parsed, parseDocument, tooLarge } from "../parse/document.ts";
import { documentFaults } from "../validate.ts";
import { publicIssue } from "../validator.ts";
import { type SourceIssue, sourceIssue } from "./report.ts";
import { type InputSource, unreadable } from "./sources.ts";

/** What one document has wrong with it; nothing, for a valid one. */
export interface Outcome {
  readonly issues: readonly SourceIssue[];
}

/** Reads a source and judges each document in it, holding no more than one in memory. */
export async function* validateSource(source: InputSource): AsyncGenerator<Outcome> {
  if (!source.lines) {
    yield { issues: judged(parsed(await wholeOf(source))).map((issue) => sourceIssue(source.name, issue)) };
    return;
  }
  let line = 0;
  for await (const bytes of linesOf(source)) {
    line++;
    if (bytes !== undefined && isBlank(bytes)) continue;
    const found = judged(parsed(bytes));
    yield { issues: found.map((issue) => sourceIssue(source.name, { ...issue, line })) };
  }
}

function parsed(bytes: Uint8Array | undefined): Parsed {
  return bytes === undefined ? tooLarge() : parseDocument(bytes);
}

function judged(document: Parsed) {
  if (!document.ok) return document.issues.map(publicIssue);
  return documentFaults(document.value).map((issue) => publicIssue(document.placed(issue)));
}

/** All bytes of a source, or undefined where they are more than a document may have: no more are read then. */
async function wholeOf(source: InputSource): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunksOf(source)) {
    length += chunk.length;
    if (length > LIMITS.bytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const NEWLINE = 0x0a;

/** The lines of a source without their ends; undefined for one that is longer than a document may be. */
async function* linesOf(source: InputSource): AsyncGenerator<Uint8Array | undefined> {
  let held: Buffer[] = [];
  let length = 0;
  const take = (): Uint8Array | undefined => {
    const line = length > LIMITS.bytes ? undefined : Buffer.concat(held);
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunksOf(source)) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      length += end - start;
      if (length <= LIMITS.bytes) held.push(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    length += chunk.length - start;
    if (length <= LIMITS.bytes) held.push(Buffer.from(chunk.subarray(start)));
  }
  if (length > 0) yield take();
}

async function* chunksOf(source: InputSource): AsyncGenerator<Buffer> {
  try {
    const stream =
      source.path === undefined ? process.stdin : createReadStream("", { fd: openSync(source.path, "r") });
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw unreadable(source.name, error);
    throw error;
  }
}

/** An empty line between documents is none. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
