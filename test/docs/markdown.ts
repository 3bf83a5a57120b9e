import { readFileSync } from "node:fs";

/** A fenced block of a page. */
export interface Block {
  readonly line: number;
  readonly info: string;
  readonly text: string;
}

/** Every fenced block of a Markdown file. */
export function blocksOf(file: string): Block[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^( *)(```+)([^\n`]*)\n([\s\S]*?)^\1\2$/gm)].map((match) => ({
    line: text.slice(0, match.index).split("\n").length,
    info: match[3]?.trim() ?? "",
    text: match[4] ?? "",
  }));
}

/** A page without its code, blocks and spans alike. */
export function proseOf(file: string): string {
  return readFileSync(file, "utf8")
    .replace(/^( *)(```+)[^\n`]*\n[\s\S]*?^\1\2$/gm, "")
    .replace(/`[^`\n]*`/g, "code");
}

/** The places of a page that a link may lead to: its headings' anchors and its own. */
export function anchorsOf(file: string, slug: (heading: string) => string): Set<string> {
  const text = readFileSync(file, "utf8").replace(/^( *)(```+)[^\n`]*\n[\s\S]*?^\1\2$/gm, "");
  const anchors = new Set<string>();
  for (const [, heading = ""] of text.matchAll(/^#{1,6} (.+)$/gm)) {
    const own = /\{#([^}]+)\}\s*$/.exec(heading)?.[1];
    anchors.add(own ?? slug(heading.replace(/[`*]|<[^>]*>|\]\([^)]*\)|\[/g, "")));
  }
  for (const [, id = ""] of text.matchAll(/\bid="([^"]+)"/g)) anchors.add(id);
  return anchors;
}
