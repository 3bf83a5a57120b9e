import type { Operation } from "../../generated/catalog.js";
import { valueAt } from "../pointer.ts";
import { h, say } from "./dom.ts";
import { evidenceOf } from "./evidence.ts";
import type { Exchange } from "./facts.ts";
import { formOf } from "./form.ts";
import { jsonView } from "./json-view.ts";
import { type Contract, exchangeOf, inputIssues, previewOf } from "./source.ts";
import { counted } from "./words.ts";

/** Where answers come from: an API that answers, or the page itself. */
export interface Connection {
  /** The API's base address; undefined in a preview. */
  readonly base: string | undefined;
  readonly contract: Contract;
}

/** What the panel around a view offers it. */
export interface Surroundings {
  readonly connection: () => Connection;
  /** Says that the API no longer answers; the panel refreshes its views. */
  readonly lost: () => void;
  readonly announce: (text: string) => void;
}

/** How long, in milliseconds, typing must pause before an API is asked. */
const PAUSE = 250;

/** One operation: its form, what an exchange shows, and both documents. */
export function operationView(operation: Operation, around: Surroundings) {
  let last: Exchange | undefined;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = h("p", { class: "note", role: "status" });
  const evidence = h("div", { class: "evidence" });
  const documents = [
    jsonView("Request", `${operation.command}-request.json`, around.announce),
    jsonView("Response", `${operation.command}-response.json`, around.announce),
  ] as const;
  const form = formOf(operation, () => refresh(PAUSE));
  const element = h(
    "div",
    { class: "operation" },
    h(
      "header",
      {},
      h("h2", {}, operation.title),
      h("p", {}, operation.summary),
      h("code", {}, `POST ${operation.path}`),
    ),
    h("div", { class: "columns" }, form.element, h("div", { class: "shown" }, note, evidence)),
    h("div", { class: "documents" }, ...documents.map((view) => view.element)),
  );

  /** Judges the input and shows its exchange: at once from the page, after a pause in typing from an API. */
  function refresh(pause = 0): void {
    clearTimeout(timer);
    const turn = ++asked;
    const input = form.read();
    const issues = inputIssues(operation, input);
    const wrong = form.show(issues);
    const [issue] = issues;
    element.classList.toggle("stale", issue !== undefined);
    // An input over the bounds is refused whole: no field is at fault.
    const mend = wrong > 0 ? `${counted(wrong, "field")} to mend` : `The input ${issue?.message}`;
    say(note, issue === undefined ? "" : `${mend}. What you see is the last valid exchange.`);
    if (issue !== undefined) return;
    const { base } = around.connection();
    if (base === undefined) show(previewOf(operation, { ...kept(), ...input }));
    else timer = setTimeout(() => void ask(base, input, turn), pause);
  }

  async function ask(base: string, input: object, turn: number): Promise<void> {
    const answer = await exchangeOf(base, operation, input);
    if (turn !== asked) return;
    if (answer.kind === "gone") return around.lost();
    if (answer.kind === "exchange") return show(answer.exchange);
    element.classList.add("stale");
    say(note, `The API refuses: ${answer.detail}`);
  }

  /** What was generated stays as it is in a preview: it would change with each keystroke. */
  function kept(): object {
    const ids = operation.inputs.filter(({ name }) =>
      operation.generated.some((other) => other.name === name),
    );
    return Object.fromEntries(
      ids.flatMap(({ name, document, pointer }) => {
        const value = last === undefined ? undefined : valueAt(last[document], pointer);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  }

  function show(exchange: Exchange): void {
    last = exchange;
    evidence.replaceChildren(...evidenceOf(operation, exchange, around.connection().contract));
    documents[0].show(exchange.request);
    documents[1].show(exchange.response);
  }

  return { element, refresh };
}
