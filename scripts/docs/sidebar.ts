import { readFileSync } from "node:fs";
import type { Pages } from "./pages.ts";

/** One line of the sidebar. */
export interface Entry {
  readonly text: string;
  readonly link: string;
}

/** A headed part of the sidebar. */
export interface Group {
  readonly text: string;
  readonly items: readonly Entry[];
  readonly collapsed?: boolean;
}

/**
 * The parts of the sidebar: pages by path, in this order, or whole folders, whose index comes first.
 * A page that the checkout does not have is left out, so that nothing here fails for want of one.
 */
const PARTS: readonly (readonly [title: string, ...pages: string[]])[] = [
  ["Start", "getting-started.md", "operations.md", "architecture/"],
  [
    "Use",
    "command-line.md",
    "library.md",
    "http.md",
    "console.md",
    "public-safe.md",
    "reference/public-safe.md",
  ],
  ["Languages", "languages/"],
  ["Reference", "schemas.md", "reference/"],
  [
    "Change",
    "changing-the-contract.md",
    "compatibility.md",
    "releasing.md",
    "performance.md",
    "contributing.md",
    "security.md",
    "changelog.md",
  ],
];

/** The sidebar for the pages at hand, titled by their own headings. */
export function sidebar(root: string, pages: Pages): Group[] {
  const placed = new Set<string>();
  return PARTS.flatMap(([text, ...wanted]) => {
    const items = wanted
      .flatMap((name) => (name.endsWith("/") ? folder(pages, name) : [name]))
      .filter((page) => pages.has(page) && !placed.has(page))
      .map((page): Entry => {
        placed.add(page);
        return { text: title(`${root}/${pages.get(page)}`), link: `/${page}` };
      });
    return items.length === 0 ? [] : [{ text, items, collapsed: false }];
  });
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
