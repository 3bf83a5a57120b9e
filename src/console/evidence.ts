import type { Operation } from "../../generated/catalog.js";
import { h } from "./dom.ts";
import {
  checksOf,
  type Exchange,
  type Fact,
  type ListFact,
  nestedFacts,
  privateListsOf,
  reportedOf,
  saidOf,
  sentencesOf,
  verdictOf,
} from "./facts.ts";
import { inWords } from "./words.ts";

/** What an exchange shows to a reader: checks, what stands in the way, what is private, and where the boundary runs. */
export function evidenceOf(
  operation: Operation,
  exchange: Exchange,
  contract: object,
): readonly HTMLElement[] {
  return [
    section(
      "Summary",
      group("Asked", facts(saidOf(operation, exchange, "request"))),
      group("Answered", facts([...verdictOf(exchange), ...saidOf(operation, exchange, "response")])),
    ),
    section("Required checks", checks(operation, exchange)),
    ...reportedOf(operation, exchange).map(list),
    ...privateListsOf(operation, exchange).map(list),
    section(
      "Private-service boundary",
      group("In the request", sentences(sentencesOf(operation, exchange, "request"))),
      group("In the response", sentences(sentencesOf(operation, exchange, "response"))),
      group("In the public repository", sentences(nestedFacts(contract))),
    ),
  ];
}

function section(title: string, ...content: readonly HTMLElement[]): HTMLElement {
  return h("section", { class: "card" }, h("h3", {}, title), ...content);
}

function facts(all: readonly Fact[]): HTMLElement {
  const shown = ({ value, chosen }: Fact) =>
    value === "" ? h("span", { class: "none" }, "none") : chosen ? badge(value) : h("code", {}, value);
  const row = (fact: Fact) => h("div", {}, h("dt", {}, inWords(fact.name)), h("dd", {}, shown(fact)));
  return h("dl", { class: "facts" }, ...all.map(row));
}

/** A table whose roles are said: where there is no room, its rows are laid out as blocks, and some readers then forget them. */
function checks(operation: Operation, exchange: Exchange): HTMLElement {
  const all = checksOf(operation, exchange);
  const reported = all.some(({ status }) => status !== undefined);
  const heads = ["Check", ...(reported ? ["Status"] : []), "Asked for", "What the private side verifies"];
  const rows = all.map(({ check, responsibility, required, status }) =>
    h(
      "tr",
      { role: "row", class: required ? undefined : "off" },
      h("th", { scope: "row", role: "rowheader" }, inWords(check), h("code", { class: "raw" }, check)),
      ...(reported ? [h("td", { role: "cell" }, badge(status ?? "none"))] : []),
      h("td", { role: "cell" }, required ? "required" : "not asked"),
      h("td", { role: "cell" }, responsibility),
    ),
  );
  const head = heads.map((title) => h("th", { scope: "col", role: "columnheader" }, title));
  return h(
    "table",
    { role: "table", "aria-label": "Checks" },
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, ...head)),
    h("tbody", { role: "rowgroup" }, ...rows),
  );
}

function list({ name, values }: ListFact): HTMLElement {
  const none = h("p", { class: "none" }, "None reported.");
  const content = values.length === 0 ? none : h("ul", {}, ...values.map((value) => h("li", {}, value)));
  const card = section(inWords(name), content);
  card.classList.add("half");
  return card;
}

function group(title: string, content: HTMLElement): HTMLElement {
  return h("div", { class: "group" }, h("h4", {}, title), content);
}

function sentences(all: readonly Fact[]): HTMLElement {
  const rows = all.map(({ name, value }) => {
    const long = value.includes(" ");
    return h("div", { class: long ? "long" : undefined }, h("dt", {}, inWords(name)), h("dd", {}, value));
  });
  return h("dl", { class: "facts" }, ...rows);
}

function badge(value: string): HTMLElement {
  return h("span", { class: "badge", "data-value": value }, value);
}
