import type { Input } from "../../generated/catalog.js";
import { h, say } from "./dom.ts";
import { inWords } from "./words.ts";

/** One control of a form. */
export interface Field {
  readonly element: HTMLElement;
  /** What is given, or undefined where nothing is and the default holds. */
  readonly read: () => string | readonly string[] | undefined;
  /** Shows what is wrong with the value, or that nothing is. Never the value itself. */
  readonly mark: (messages: readonly string[]) => void;
}

/** Nothing that is typed leaves the page by way of the browser's own helpers. */
const PRIVATE = { autocomplete: "off", autocapitalize: "off", spellcheck: "false" } as const;

/** The control that fits an input: a list to choose from, boxes to tick, a line, or a line for each entry. */
export function fieldOf(input: Input, id: string, sample: string): Field {
  if (input.list) return input.choices === undefined ? lines(input, id) : boxes(input, input.choices, id);
  return input.choices === undefined ? line(input, id, sample) : choice(input, input.choices, id);
}

function line(input: Input, id: string, sample: string): Field {
  const needed = input.argument !== undefined;
  const control = h("input", {
    id,
    type: "text",
    ...PRIVATE,
    placeholder: needed ? undefined : (input.default?.toString() ?? "generated"),
    value: needed ? sample : undefined,
    "aria-required": needed ? "true" : undefined,
  });
  const read = () => (control.value === "" && !needed ? undefined : control.value);
  return labelled(input, id, control, read, needed);
}

function choice(input: Input, choices: readonly string[], id: string): Field {
  const options = choices.map((value) => h("option", { value, selected: value === input.default }, value));
  const control = h("select", { id }, ...options);
  return labelled(input, id, control, () => control.value);
}

function lines(input: Input, id: string): Field {
  const control = h("textarea", { id, rows: 3, wrap: "off", ...PRIVATE });
  // As text, so that resetting the form comes back to it.
  control.textContent = [input.default ?? []].flat().join("\n");
  const read = () => control.value.split("\n").flatMap((text) => text.replace(/^ +| +$/g, "") || []);
  return labelled(input, id, control, read, false, " One a line.");
}

function boxes(input: Input, choices: readonly string[], id: string): Field {
  const ticked = new Set<string>([input.default ?? []].flat());
  const all = choices.map((value) => h("input", { type: "checkbox", value, checked: ticked.has(value) }));
  const error = errorOf(id);
  const group = h(
    "fieldset",
    { class: "field boxes", "aria-describedby": `${id}-hint ${id}-error` },
    h("legend", {}, inWords(input.name)),
    h("p", { class: "hint", id: `${id}-hint` }, input.description),
    h("div", { class: "ticks" }, ...all.map((box) => h("label", {}, box, inWords(box.value)))),
    error,
  );
  return {
    element: group,
    read: () => all.filter(({ checked }) => checked).map(({ value }) => value),
    mark: (messages) => {
      say(error, messages.join("; "));
      group.classList.toggle("wrong", messages.length > 0);
      for (const box of all) box.setAttribute("aria-invalid", String(messages.length > 0));
    },
  };
}

function labelled(
  input: Input,
  id: string,
  control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  read: Field["read"],
  needed = false,
  more = "",
): Field {
  control.setAttribute("aria-describedby", `${id}-hint ${id}-error`);
  const error = errorOf(id);
  const label = h("label", { for: id }, inWords(input.name));
  if (needed) label.append(" ", h("span", { class: "needed" }, "required"));
  const hint = h("p", { class: "hint", id: `${id}-hint` }, input.description + more);
  const element = h("div", { class: "field" }, label, control, error, hint);
  return {
    element,
    read,
    mark: (messages) => {
      say(error, messages.join("; "));
      element.classList.toggle("wrong", messages.length > 0);
      control.setAttribute("aria-invalid", String(messages.length > 0));
    },
  };
}

function errorOf(id: string): HTMLElement {
  return h("p", { class: "error", id: `${id}-error` });
}
