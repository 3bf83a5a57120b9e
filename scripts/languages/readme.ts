import { readdirSync } from "node:fs";
import { TOOLCHAINS } from "../toolchain/toolchains.ts";
import { GENERATORS } from "./generators.ts";
import { FOLDER, type Manifest } from "./manifest.ts";

/** What whoever opens the folder of types reads first. */
export function readme(root: string, manifest: Manifest): string {
  const rows = GENERATORS.filter(({ language }) => manifest[language] !== undefined)
    .map(({ language }) => ({ language, name: nameOf(language) }))
    .sort((one, other) => one.name.localeCompare(other.name, "en"))
    .map(({ language, name }) => {
      const files = readdirSync(`${root}/${FOLDER}/${language}`, { withFileTypes: true });
      const file = files.length === 1 && files[0]?.isFile() ? `${language}/${files[0].name}` : language;
      const page = `../../docs/languages/${language}.md`;
      return `| ${name} | [${file}](${file}) | ${manifest[language]?.generator} | [how to use them](${page}) |`;
    });
  return `# Types for other languages

Made from the schemas by \`npm run generate:languages\`, each by the generator that people of that language use; never edited.
TypeScript's are in [../types](../types).

| language | types | generator | |
| --- | --- | --- | --- |
${rows.join("\n")}

\`manifest.json\` has digests of what each generator read and wrote, by which \`npm run generate:languages -- --check\` tells
types that are out of date, even where a generator's tools are not installed.
\`npm run check:languages\` compiles them and has them carry every valid example.
`;
}

function nameOf(language: string): string {
  return Object.entries(TOOLCHAINS).find(([name]) => name === language)?.[1].language ?? language;
}
