import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a page's `curl` command asks for. */
export interface Asked {
  readonly url: string;
  readonly init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
  };
}

/** Reads a `curl` command as far as the pages use it, so that a machine without one can run it; `folder` has its files. */
export function asked(command: string, folder: string): Asked {
  const [program, ...words] = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? "",
  );
  if (program !== "curl") throw new Error(`no curl command: ${command}`);
  let url = "";
  let body: string | undefined;
  const headers: Record<string, string> = {};
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === "-s") continue;
    else if (word === "-d") body = data(words.shift() ?? "", folder);
    else if (word === "-H") {
      const [name = "", value = ""] = (words.shift() ?? "").split(": ");
      headers[name] = value;
    } else if (word.startsWith("http://")) url = word;
    else throw new Error(`an option of curl that the pages' test does not know: ${word}`);
  }
  if (body === undefined) return { url, init: { method: "GET", headers } };
  // What curl says of a body that nothing is said of.
  return {
    url,
    init: {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body,
    },
  };
}

/** `-d @file` sends the file without its line ends. */
function data(word: string, folder: string): string {
  return word.startsWith("@") ? readFileSync(join(folder, word.slice(1)), "utf8").replaceAll("\n", "") : word;
}
