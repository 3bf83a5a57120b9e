/**
 * A portable pattern as a regular expression literal with the `u` flag, which is how Ajv reads it too.
 *
 * Only characters that a reader sees stand in it as themselves: the rules name the hidden ones.
 */
export function patternLiteral(pattern: string): string {
  const source = joinCharacters(pattern);
  new RegExp(source, "u");
  return `/${escaped(source)}/u`;
}

function escaped(source: string): string {
  let text = "";
  const characters = [...source];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? "";
    if (character === "\\") text += character + (characters[++at] ?? "");
    else if (character === "/") text += "\\/";
    else text += /[ -~]/.test(character) ? character : `\\u{${hex(character)}}`;
  }
  return text;
}

/**
 * Makes one class of the alternatives that are one character each and have no other alternative before them
 * but a class: a portable pattern has no ranges beyond the BMP, and so lists hundreds of them.
 */
function joinCharacters(pattern: string): string {
  const parts = alternatives(pattern);
  const single = parts.filter(isCharacter);
  if (single.length < 2) return pattern;
  const joined = `[${ranges(single.map((character) => character.codePointAt(0) ?? 0))}]`;
  return [joined, ...parts.filter((part) => !isCharacter(part))].join("|");
}

/** Characters that stand for themselves; below U+0080 some mean something else. */
function isCharacter(part: string): boolean {
  return [...part].length === 1 && (part.codePointAt(0) ?? 0) >= 0x80;
}

/** What stands between the bars that are in no group and in no class. */
function alternatives(pattern: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let inClass = false;
  let start = 0;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === "\\") at++;
    else if (inClass) inClass = character !== "]";
    else if (character === "[") inClass = true;
    else if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "|" && depth === 0) {
      parts.push(pattern.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, pattern.slice(start)];
}

function ranges(codes: readonly number[]): string {
  const sorted = [...new Set(codes)].sort((one, other) => one - other);
  let text = "";
  for (let at = 0; at < sorted.length; at++) {
    const first = sorted[at] ?? 0;
    while (sorted[at + 1] === (sorted[at] ?? 0) + 1) at++;
    const last = sorted[at] ?? 0;
    text += String.fromCodePoint(first) + (last > first ? `-${String.fromCodePoint(last)}` : "");
  }
  return text;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
