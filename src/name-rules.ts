/** What may be said of names that nobody knows: a secret may stand where a name is expected. */
export interface Names {
  /** Tells whether a name may be shown: it looks like an identifier and no token rule matches it. */
  readonly isPrintable: (name: string) => boolean;
  /** A name for a message: quoted, or withheld where it may itself be a secret. */
  readonly shown: (name: string) => string;
  /** Tells whether a name looks like that of a credential. */
  readonly isCredentialName: (name: string) => boolean;
  /** The JSON Pointer of a place, up to the first name in it that may not be shown; a number is an index. */
  readonly shownPointer: (place: readonly (string | number)[]) => string;
}

const IDENTIFIER = /^(?:-{0,2}|_{1,2})[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)*_{0,2}$/;
const LONGEST = 64;

/** The judgement of names by two schemas of the contract: which are ordinary, and which text is public-safe. */
export function namesJudgedBy(
  isOrdinary: (name: string) => boolean,
  isPublicSafe: (text: string) => boolean,
): Names {
  const isPrintable = (name: string) => name.length <= LONGEST && IDENTIFIER.test(name) && isPublicSafe(name);
  return {
    isPrintable,
    shown: (name) => (isPrintable(name) ? `"${name}"` : "(name withheld)"),
    isCredentialName: (name) => !isOrdinary(name),
    shownPointer: (place) => {
      const end = place.findIndex((part) => typeof part === "string" && !isPrintable(part));
      return (end === -1 ? place : place.slice(0, end)).map((part) => `/${part}`).join("");
    },
  };
}
