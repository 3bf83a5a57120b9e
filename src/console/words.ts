/** Words that are written in one way only. */
const WRITTEN: Readonly<Record<string, string>> = { saas: "SaaS", id: "ID", ref: "reference" };

/** A name of the contract as a person reads it: `tenant_id` is "Tenant ID". */
export function inWords(name: string): string {
  const words = name.split(/[_-]/).map((word) => WRITTEN[word] ?? word);
  const text = words.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "1 field", "2 fields". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
