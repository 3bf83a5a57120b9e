import { h } from "./dom.ts";

/** A tab and what it opens. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly content: HTMLElement;
}

/** Tabs as the ARIA Authoring Practices have them: arrows, Home and End move, and what has the focus is open. */
export function tabsOf(label: string, tabs: readonly Tab[]): readonly [HTMLElement, ...HTMLElement[]] {
  const buttons = tabs.map(({ id, title }) =>
    h("button", { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": `panel-${id}` }, title),
  );
  const panels = tabs.map(({ id, content }) =>
    h("div", { role: "tabpanel", id: `panel-${id}`, "aria-labelledby": `tab-${id}` }, content),
  );
  const open = (at: number): void => {
    for (const [index, button] of buttons.entries()) {
      button.setAttribute("aria-selected", String(index === at));
      button.tabIndex = index === at ? 0 : -1;
      panels[index]?.toggleAttribute("hidden", index !== at);
    }
  };
  for (const [at, button] of buttons.entries()) {
    button.addEventListener("click", () => open(at));
    button.addEventListener("keydown", (event) => {
      const next = destination(event.key, at, buttons.length);
      if (next === undefined) return;
      event.preventDefault();
      open(next);
      buttons[next]?.focus();
    });
  }
  open(0);
  return [h("div", { role: "tablist", "aria-label": label }, ...buttons), ...panels];
}

function destination(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
