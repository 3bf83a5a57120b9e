import { readFileSync } from "node:fs";
import { posix } from "node:path";
import type { Pages } from "./pages.ts";

/** One line of the sidebar: a page, or a headed list of them. */
export type Entry =
  | { readonly text: string; readonly link: string }
  | { readonly text: string; readonly items: readonly Entry[] };

/**
 * The parts of the sidebar: pages by path, in this order, or whole folders, whose index comes first.
 * A page that the checkout does not have is left out, so that nothing here fails for want of one.
 */
const PARTS: readonly (readonly [title: string, ...pages: string[]])[] = [
  ["Start", "getting-started.md", "operations.md", "architecture/"],
  ["Use", "command-line.md", "library.md", "http.md", "console.md", "public-safe.md"],
  ["Languages", "languages/"],
  ["Reference", "schemas.md", "reference/"],
  [
    "Change",
    "changing-the-contract.md",
    "compatibility.md",
    "releasing.md",
    "publishing-the-site.md",
    "performance.md",
    "contributing.md",
    "security.md",
    "changelog.md",
  ],
];

/** The sidebar for the pages at hand, titled by their own headings. */
export function sidebar(root: string, pages: Pages): Entry[] {
  const placed = new Set<string>();
  return PARTS.flatMap(([text, ...wanted]) => {
    const mine = wanted
      .flatMap((name) => (name.endsWith("/") ? folder(pages, name) : [name]))
      .filter((page) => pages.has(page) && !placed.has(page));
    for (const page of mine) placed.add(page);
    const items = nested(mine.map((page) => ({ page, text: titleIn(text, `${root}/${pages.get(page)}`) })));
    return items.length === 0 ? [] : [{ text, items }];
  });
}

/** A page's title, or that it is the overview where the part's own title says the same. */
function titleIn(part: string, file: string): string {
  const text = title(file);
  return text === part ? "Overview" : text;
}

interface Titled {
  readonly page: string;
  readonly text: string;
}

/** Pages two folders deep go into a list headed by the words that all their titles begin with. */
function nested(pages: readonly Titled[]): Entry[] {
  const folders = new Map<string, Titled[]>();
  for (const titled of pages) {
    const key = titled.page.split("/").length > 2 ? posix.dirname(titled.page) : titled.page;
    folders.set(key, [...(folders.get(key) ?? []), titled]);
  }
  return [...folders.values()].flatMap((inside): Entry[] => {
    const words = commonWords(inside.map(({ text }) => text));
    if (inside.length < 2 || words === "") return inside.map(entry);
    const items = inside.map(({ page, text }) =>
      entry({ page, text: capital(text.slice(words.length).trim()) }),
    );
    return [{ text: words, items }];
  });
}

function entry({ page, text }: Titled): Entry {
  return { text, link: `/${page}` };
}

function commonWords(titles: readonly string[]): string {
  const [first = [], ...others] = titles.map((text) => text.split(" "));
  const end = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  return first.slice(0, end < 0 ? first.length - 1 : end).join(" ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function folder(pages: Pages, name: string): string[] {
  const inside = [...pages.keys()].filter((page) => page.startsWith(name)).sort();
  const index = `${name}index.md`;
  return inside.includes(index) ? [index, ...inside.filter((page) => page !== index)] : inside;
}

/** A page's first heading, without Markdown's marks; its file name where it has none. */
export function title(file: string): string {
  const heading = /^# (.+)$/m.exec(readFileSync(file, "utf8"))?.[1];
  const name = file.slice(file.lastIndexOf("/") + 1, -".md".length);
  return (heading ?? name).replace(/[`*]|\{#.*\}|<[^>]*>/g, "").trim();
}
