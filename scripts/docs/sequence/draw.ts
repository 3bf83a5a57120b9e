import type { Sequence, Step } from "./parse.ts";

const COLUMN = 240;
const HEAD = 44;
const LINE = 17;
const GAP = 26;
/** The width of an average character of the drawing's type, in its units. */
const CHARACTER = 6.9;

/**
 * The diagram as inline SVG, whose colours are the page's, so that it follows light and dark. Beside it the same
 * in words: read out instead of the drawing, and shown instead of it where there is no room.
 */
export function drawSequence(sequence: Sequence): string {
  const names = [...sequence.parties.keys()];
  const width = names.length * COLUMN;
  const centre = (name: string): number => names.indexOf(name) * COLUMN + COLUMN / 2;
  let y = HEAD + 20;
  const drawn = sequence.steps.map((step) => {
    const { svg, height } = step.kind === "note" ? note(step, centre, y) : message(step, centre, y);
    y += height + GAP;
    return svg;
  });
  const height = y;
  const lifelines = names.map((name) => line("life", centre(name), HEAD, centre(name), height)).join("");
  const heads = names.map((name) => head(centre(name), sequence.parties.get(name) ?? name)).join("");
  return `<figure class="sequence">
<svg viewBox="0 0 ${width} ${height}" style="max-width:${width}px" aria-hidden="true" focusable="false">${lifelines}${heads}${drawn.join("")}</svg>
<div class="sequence-words"><p>${escaped(sequence.description)}</p><ol>${sequence.steps.map((step) => `<li>${words(sequence, step)}</li>`).join("")}</ol></div>
<figcaption>${escaped(sequence.title)}</figcaption>
</figure>\n`;
}

type Drawn = { readonly svg: string; readonly height: number };
type Centre = (name: string) => number;

function head(x: number, text: string): string {
  return `<rect class="head" x="${x - 96}" y="2" width="192" height="${HEAD - 4}" rx="8"/><text class="name" x="${x}" y="${HEAD / 2 + 5}">${escaped(text)}</text>`;
}

function message(step: Step & { kind: "message" }, centre: Centre, y: number): Drawn {
  const [from, to] = [centre(step.from), centre(step.to)];
  const rows = wrap(step.text, Math.abs(to - from) - 28);
  const at = y + rows.length * LINE - 4;
  const tip = to > from ? -1 : 1;
  const arrow = `<path class="tip" d="M${to + tip} ${at}l${tip * 9} -5v10z"/>`;
  return {
    svg:
      lines(rows, (from + to) / 2, y) +
      line(step.reply ? "reply" : "call", from, at, to + tip * 8, at) +
      arrow,
    height: rows.length * LINE,
  };
}

function note(step: Step & { kind: "note" }, centre: Centre, y: number): Drawn {
  const middles = step.over.map(centre);
  const left = Math.min(...middles) - 108;
  const width = Math.max(...middles) + 108 - left;
  const rows = wrap(step.text, width - 24);
  const height = rows.length * LINE + 16;
  const box = `<rect class="note" x="${left}" y="${y - 12}" width="${width}" height="${height}" rx="6"/>`;
  return { svg: box + lines(rows, left + width / 2, y + 9), height: height - 10 };
}

function lines(rows: readonly string[], x: number, y: number): string {
  return rows.map((row, index) => `<text x="${x}" y="${y + index * LINE}">${escaped(row)}</text>`).join("");
}

function line(kind: string, x1: number, y1: number, x2: number, y2: number): string {
  return `<line class="${kind}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`;
}

function words({ parties }: Sequence, step: Step): string {
  if (step.kind === "note") return escaped(step.text);
  return `<strong>${escaped(parties.get(step.from) ?? "")} → ${escaped(parties.get(step.to) ?? "")}</strong>: ${escaped(step.text)}`;
}

function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(" ")) {
    const row = rows.at(-1);
    if (row !== undefined && (row.length + 1 + word.length) * CHARACTER <= width)
      rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("{{", "{&#8203;{");
}
