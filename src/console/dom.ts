/** What an element is given: properties that start with `on` are listeners, the others attributes. */
export type Attributes = Readonly<Record<string, string | boolean | number | EventListener | undefined>>;

/** An element with its attributes and children. Text stays text: nothing here parses HTML. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

/** Puts other text into a live region or a note, only where it differs: readers speak each change. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
