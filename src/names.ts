import { verdict as isOrdinaryName } from "../generated/validators/common/field-name/verdict.js";
import { verdict as isPublicSafe } from "../generated/validators/common/public-safe/verdict.js";

const IDENTIFIER = /^-{0,2}[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)*$/;
const LONGEST = 64;

/** Tells whether an unknown name may be shown: it looks like an identifier and no token rule matches it. */
export function isPrintable(name: string): boolean {
  return name.length <= LONGEST && IDENTIFIER.test(name) && isPublicSafe(name);
}

/** An unknown name for a message: quoted, or withheld where it may itself be a secret. */
export function shown(name: string): string {
  return isPrintable(name) ? `"${name}"` : "(name withheld)";
}

/** Tells whether a name looks like that of a credential. */
export function isCredentialName(name: string): boolean {
  return !isOrdinaryName(name);
}

/** A pointer up to its last part that may be shown: the parts of an unknown object may be secrets. */
export function shownPointer(pointer: string): string {
  const tokens = pointer.split("/").slice(1);
  const last = tokens.findIndex((token) => !/^[0-9]+$/.test(token) && !isPrintable(token));
  return (last === -1 ? tokens : tokens.slice(0, last)).map((token) => `/${token}`).join("");
}
