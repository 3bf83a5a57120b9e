import { operations } from "../../generated/catalog.js";
import { h, say } from "./dom.ts";
import { type Connection, operationView } from "./operation-view.ts";
import { bundledContract, contractOf } from "./source.ts";
import base from "./style/base.css";
import documents from "./style/documents.css";
import evidence from "./style/evidence.css";
import form from "./style/form.css";
import frame from "./style/frame.css";
import { tabsOf } from "./tabs.ts";

declare global {
  interface Window {
    /** The base address of the API that panels of this page ask. */
    CAVRA_API_BASE?: string;
  }
}

const PREVIEW: Connection = { base: undefined, contract: bundledContract };

/**
 * `<cavra-contract-panel>`: the contract's operations as forms, and the exchange that each gives.
 *
 * It asks the API at its `api-base` attribute or at `window.CAVRA_API_BASE`. Without one, or when that one stops
 * answering, it makes a synthetic preview in the page, and says so.
 */
export class ContractPanel extends HTMLElement {
  #connection: Connection = PREVIEW;
  readonly #banner = h("div", { class: "banner", role: "status" });
  readonly #spoken = h("p", { class: "unseen", role: "status" });
  readonly #views = operations.map((operation) => ({
    operation,
    ...operationView(operation, {
      connection: () => this.#connection,
      lost: () => this.#preview("The API stopped answering."),
      announce: (text) => say(this.#spoken, text),
    }),
  }));

  connectedCallback(): void {
    if (this.shadowRoot === null) this.#build(this.attachShadow({ mode: "open" }));
    void this.#connect();
  }

  #build(root: ShadowRoot): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync([base, frame, form, evidence, documents].join("\n"));
    root.adoptedStyleSheets = [sheet];
    const tabs = this.#views.map(({ operation, element }) => ({
      id: operation.command,
      title: operation.title,
      content: element,
    }));
    root.append(h("div", { class: "panel" }, this.#banner, ...tabsOf("Operations", tabs), this.#spoken));
  }

  get #base(): string | undefined {
    const base = this.getAttribute("api-base") || window.CAVRA_API_BASE;
    return base === undefined ? undefined : base.replace(/\/$/, "");
  }

  async #connect(): Promise<void> {
    const base = this.#base;
    if (base === undefined || base === "") return this.#preview("No API is configured.");
    this.#tell(
      "connecting",
      "Connecting",
      "Asking the API for its contract. Until it answers, this is a preview.",
    );
    this.#refresh();
    const contract = await contractOf(base);
    if (contract === undefined) return this.#preview("The API cannot be reached.");
    this.#connection = { base, contract };
    this.#tell("live", "Live", `Answers come from ${new URL(base, location.href).host}.`);
    this.#refresh();
  }

  #preview(reason: string): void {
    this.#connection = PREVIEW;
    this.#tell(
      "preview",
      "Synthetic preview",
      `${reason} What you see is made in this page and is public-safe.`,
    );
    if (this.#base) {
      const again = h("button", { type: "button", onclick: () => void this.#connect() }, "Try again");
      this.#banner.append(again);
    }
    this.#refresh();
  }

  #tell(mode: string, title: string, text: string): void {
    this.#banner.dataset.mode = mode;
    this.#banner.replaceChildren(h("strong", {}, title), h("span", {}, text));
  }

  #refresh(): void {
    for (const { refresh } of this.#views) refresh();
  }
}

if (customElements.get("cavra-contract-panel") === undefined)
  customElements.define("cavra-contract-panel", ContractPanel);
