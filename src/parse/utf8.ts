import type { Place } from "./places.ts";

/** Bytes as text, or the place of the first byte that is not UTF-8 (RFC 8259, section 8.1). */
export function decodeUtf8(bytes: Uint8Array): string | Place {
  try {
    return decoder().decode(bytes);
  } catch {
    return endOf(decoder().decode(bytes.subarray(0, validPrefix(bytes)), { stream: true }));
  }
}

/** The place just after a text. */
export function endOf(text: string): Place {
  const lines = text.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** How many leading bytes are UTF-8, found by halving. */
function validPrefix(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    decoder().decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decoder() {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
}
