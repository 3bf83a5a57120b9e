import { type DefaultTheme, defineConfig } from "vitepress";
import { repositoryAddress, siteAddress } from "../../scripts/docs/address.ts";
import { ASSEMBLED } from "../../scripts/docs/assemble.ts";
import { slug } from "../../scripts/docs/links.ts";
import { markdown } from "../../scripts/docs/markdown.ts";
import { pagesOf } from "../../scripts/docs/pages.ts";
import { PANEL, servedFiles } from "../../scripts/docs/served.ts";
import { sidebar } from "../../scripts/docs/sidebar.ts";

const ROOT = process.cwd();
const address = siteAddress(ROOT);
const hosted = repositoryAddress(ROOT);
const pages = pagesOf(ROOT);
const places = { root: ROOT, pages, served: servedFiles(ROOT) };

/** Drawn here: for an icon that it is named, the preview asks another host. */
const SOURCE_ICON =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="M8 6l-6 6 6 6M16 6l6 6-6 6M14 4l-4 16"/></svg>';

export default defineConfig({
  base: address.path,
  srcDir: `../${ASSEMBLED}`,
  outDir: "../site",
  cacheDir: "../.cache/vitepress",
  lang: "en-GB",
  title: "CAVRA contract",
  description:
    "JSON Schemas, validators and types of CAVRA's public-safe SaaS operating automation contract.",
  head: [
    ["link", { rel: "icon", type: "image/svg+xml", href: `${address.path}mark.svg` }],
    ["meta", { name: "theme-color", content: "#0d6a60" }],
  ],
  markdown: {
    anchor: { slugify: slug },
    theme: { light: "github-light-high-contrast", dark: "github-dark" },
    config: (md) => markdown(md, places, address.path),
  },
  themeConfig: {
    logo: "/mark.svg",
    nav: [
      { text: "Guide", link: "/getting-started" },
      { text: "Schemas", link: "/schemas" },
      { text: "Reference", link: "/reference/" },
      { text: "HTTP API", link: "/api/index.html", target: "_self" },
      ...(pages.has("console.md") ? [{ text: "Console", link: "/console" }] : []),
    ],
    sidebar: sidebar(ROOT, pages) as DefaultTheme.SidebarItem[],
    outline: [2, 3],
    search: { provider: "local" },
    socialLinks: [{ icon: { svg: SOURCE_ICON }, link: hosted, ariaLabel: "Source" }],
    editLink: { pattern: `${hosted}/edit/main/docs/:path`, text: "Edit this page" },
    docFooter: { prev: "Before", next: "Next" },
    externalLinkIcon: true,
    notFound: {
      quote: "There is no page at this address. It may have moved: try the search above.",
      linkText: "To the first page",
    },
    footer: {
      message: "MIT licence. The private services that do the work are not part of this repository.",
    },
  },
  // What is made from schemas, or lies outside docs/, is not edited as this page.
  transformPageData(page) {
    if (!pages.get(page.relativePath)?.startsWith("docs/")) page.frontmatter.editLink = false;
  },
  vite: {
    define: { __CONSOLE_BUILT__: JSON.stringify(places.served.has(PANEL.at)) },
    build: { chunkSizeWarningLimit: 2000 },
    // Pages import nothing to prepare; without this the preview would read the API reference as a source.
    optimizeDeps: { entries: [] },
  },
});
