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
      facts([...saidOf(operation, exchange, "request"), ...saidOf(operation, exchange, "response")]),
    ),
    section("Required checks", checks(operation, exchange)),
    ...reportedOf(operation, exchange).map(list),
    ...privateListsOf(operation, exchange).map(list),
    section(
      "Private-service boundary",
      sentences("In the request", sentencesOf(operation, exchange, "request")),
      sentences("In the response", sentencesOf(operation, exchange, "response")),
      sentences("In the public repository", nestedFacts(contract)),
    ),
  ];
}

function section(title: string, ...content: readonly HTMLElement[]): HTMLElement {
  return h("section", { class: "card" }, h("h3", {}, title), ...content);
}

function facts(all: readonly Fact[]): HTMLElement {
  const row = ({ name, value, chosen }: Fact) =>
    h("div", {}, h("dt", {}, inWords(name)), h("dd", {}, chosen ? badge(value) : h("code", {}, value)));
  return h("dl", { class: "facts" }, ...all.map(row));
}

/** A table wide enough to scroll by keyboard where it does not fit. */
function checks(operation: Operation, exchange: Exchange): HTMLElement {
  const all = checksOf(operation, exchange);
  const reported = all.some(({ status }) => status !== undefined);
  const heads = ["Check", ...(reported ? ["Status"] : []), "Required", "What the private side verifies"];
  const rows = all.map(({ check, responsibility, required, status }) =>
    h(
      "tr",
      { class: required ? undefined : "off" },
      h("th", { scope: "row" }, inWords(check), h("code", { class: "raw" }, check)),
      ...(reported ? [h("td", {}, badge(status ?? "none"))] : []),
      h("td", {}, required ? "yes" : "no"),
      h("td", {}, responsibility),
    ),
  );
  const table = h(
    "table",
    {},
    h("thead", {}, h("tr", {}, ...heads.map((head) => h("th", { scope: "col" }, head)))),
    h("tbody", {}, ...rows),
  );
  return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Table of checks" }, table);
}

function list({ name, values }: ListFact): HTMLElement {
  const none = h("p", { class: "none" }, "None reported.");
  const content = values.length === 0 ? none : h("ul", {}, ...values.map((value) => h("li", {}, value)));
  const card = section(inWords(name), content);
  card.classList.add("half");
  return card;
}

function sentences(title: string, all: readonly Fact[]): HTMLElement {
  const rows = all.map(({ name, value }) => h("div", {}, h("dt", {}, inWords(name)), h("dd", {}, value)));
  return h("div", { class: "group" }, h("h4", {}, title), h("dl", { class: "sentences" }, ...rows));
}

function badge(value: string): HTMLElement {
  return h("span", { class: "badge", "data-value": value }, value);
}
