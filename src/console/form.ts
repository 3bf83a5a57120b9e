import type { Input, Operation } from "../../generated/catalog.js";
import type { Issue } from "../issue.ts";
import { h } from "./dom.ts";
import { type Field, fieldOf } from "./field.ts";

/** The form of an operation: everything that a user may give. */
export interface Form {
  readonly element: HTMLFormElement;
  readonly read: () => object;
  /** Marks each field with its faults; gives the number of fields that have any. */
  readonly show: (issues: readonly Issue[]) => number;
}

/** From which width of the window on, in pixels, both halves of a form are open: on a phone, evidence comes sooner. */
const ROOMY = 640;

/** The tenant that an untouched form asks for. */
const SAMPLE = "tenant-demo";

const GROUPS: readonly (readonly [Input["document"], string, string])[] = [
  ["request", "What is asked", "Goes into the request."],
  ["response", "What a private service would answer", "Simulated: nothing here runs any of the work."],
];

/** Makes the form; `changed` is called at each keystroke. */
export function formOf(operation: Operation, changed: () => void): Form {
  const fields = new Map<string, Field>(
    operation.inputs.map((input) => [
      input.name,
      fieldOf(input, `${operation.command}-${input.name}`, SAMPLE),
    ]),
  );
  const groups = GROUPS.map(([document, title, note]) =>
    h(
      "details",
      { open: document === "request" || innerWidth >= ROOMY },
      h("summary", {}, title),
      h("p", { class: "hint" }, note),
      h(
        "div",
        { class: "fields" },
        ...operation.inputs
          .filter((input) => input.document === document)
          .flatMap(({ name }) => fields.get(name)?.element ?? []),
      ),
    ),
  );
  const reset = h("button", { type: "reset", class: "reset" }, "Start over");
  const element = h("form", { "aria-label": operation.title, novalidate: true }, ...groups, reset);
  element.addEventListener("input", changed);
  // The fields have their first values again only after the event.
  element.addEventListener("reset", () => setTimeout(changed));
  element.addEventListener("submit", (event) => event.preventDefault());
  return {
    element,
    read: () =>
      Object.fromEntries(
        [...fields].map(([name, { read }]) => [name, read()]).filter(([, value]) => value !== undefined),
      ),
    show: (issues) => {
      let wrong = 0;
      for (const [name, field] of fields) {
        const own = issues.filter(({ path }) => path.split("/")[1] === name).map(messageOf);
        field.mark(own);
        if (own.length === 0) continue;
        wrong++;
        // What is to mend must be in sight.
        field.element.closest("details")?.setAttribute("open", "");
      }
      return wrong;
    },
  };
}

/** The message of an issue beside its field; of an entry of a list, with its number. */
function messageOf({ path, message }: Issue): string {
  const [, , entry] = path.split("/");
  return entry === undefined ? message : `entry ${Number(entry) + 1}: ${message}`;
}
