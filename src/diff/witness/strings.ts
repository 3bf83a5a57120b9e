/** Repeated to a length, these give strings that common shapes take: labels, prose, paths, digits. */
const MATERIAL = ["ab-", "word ", "a", "/ab", "é ", "7"];

/** Strings of exactly this many characters (code points), of several shapes. */
export function stringsOfLength(length: number): string[] {
  if (length < 0 || length > 10_000) return [];
  return MATERIAL.map((piece) => {
    const characters = [...piece.repeat(Math.ceil(length / [...piece].length))].slice(0, length);
    // Neither labels nor prose end in a separator.
    if (characters.length > 1 && /[- /]/.test(characters.at(-1) ?? ""))
      characters[characters.length - 1] = "a";
    if (characters.at(-2) === "-" || characters.length === 1) return characters.join("");
    return characters.join("");
  });
}

/** Samples of the formats that validators commonly know, and strings that are none of them. */
export const FORMAT_SAMPLES: readonly string[] = [
  "2026-01-31",
  "2026-01-31T12:00:00Z",
  "12:00:00Z",
  "name@example.org",
  "example.org",
  "192.0.2.1",
  "2001:db8::1",
  "https://example.org/a",
  "../a",
  "https://example.org/{a}",
  "01234567-89ab-4def-8123-456789abcdef",
  "/a/b",
  "^a$",
  "not a format: %%%",
];
