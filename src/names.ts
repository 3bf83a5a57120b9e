import { verdict as isOrdinaryName } from "../generated/validators/common/field-name/verdict.js";
import { verdict as isPublicSafe } from "../generated/validators/common/public-safe/verdict.js";
import { namesJudgedBy } from "./name-rules.ts";

/** The names of the contract's own rules; what each function tells is said at `Names`. */
export const { isPrintable, shown, isCredentialName, shownPointer } = namesJudgedBy(
  isOrdinaryName,
  isPublicSafe,
);
