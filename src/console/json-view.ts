import { h, say } from "./dom.ts";

/** A document as JSON, to read, copy and download. */
export interface JsonView {
  readonly element: HTMLElement;
  readonly show: (document: object) => void;
}

/** How long, in milliseconds, a button tells what it did. */
const TOLD = 2_000;

/** Makes the view of one document; `file` is the name that a download gets. */
export function jsonView(title: string, file: string, announce: (text: string) => void): JsonView {
  let text = "";
  const code = h("code");
  const pre = h("pre", { tabindex: 0, role: "region", "aria-label": `${title} as JSON` }, code);
  const copy = h("button", { type: "button", "aria-label": `Copy ${title.toLowerCase()} JSON` }, "Copy");
  const save = h(
    "button",
    { type: "button", "aria-label": `Download ${title.toLowerCase()} JSON` },
    "Download",
  );
  copy.addEventListener("click", async () => {
    const done = await copied(text, code);
    announce(done ? `${title} copied` : `${title} selected, press Ctrl+C`);
    say(copy, done ? "Copied" : "Selected");
    setTimeout(() => say(copy, "Copy"), TOLD);
  });
  save.addEventListener("click", () => {
    download(text, file);
    announce(`${title} downloaded`);
  });
  const bar = h("div", { class: "bar" }, h("h3", {}, title), h("div", { class: "buttons" }, copy, save));
  return {
    element: h("section", { class: "json" }, bar, pre),
    show: (document) => {
      const next = JSON.stringify(document, null, 2);
      if (next === text) return;
      text = next;
      code.replaceChildren(...text.split(/(?<=\n)/).map(lineOf));
    },
  };
}

/** Copies, or selects where a page may not copy. */
async function copied(text: string, element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}

function download(text: string, file: string): void {
  const url = URL.createObjectURL(new Blob([`${text}\n`], { type: "application/json" }));
  h("a", { href: url, download: file }).click();
  URL.revokeObjectURL(url);
}

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b/g;

/** One line of the text. Where it is too long for its place, it goes on below its own indent. */
function lineOf(text: string): HTMLElement {
  const line = h("span", { class: "line" }, ...coloured(text));
  line.style.setProperty("--indent", String(text.search(/\S/)));
  return line;
}

/** The text in parts: names, strings and literals get a class of their own. */
function coloured(text: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, string, colon] = match;
    parts.push(text.slice(end, match.index));
    const kind = string === undefined ? "literal" : colon === undefined ? "string" : "name";
    parts.push(h("span", { class: kind }, string ?? whole), colon ?? "");
    end = match.index + whole.length;
  }
  return [...parts, text.slice(end)];
}
