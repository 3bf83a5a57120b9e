import {
  common__field_name as isOrdinaryName,
  common__public_safe as isPublicSafe,
} from "../generated/validators/verdicts.js";
import { namesJudgedBy } from "./name-rules.ts";

/** Tells whether a text shows no rule for secrets and personal data. */
export { isPublicSafe };

/** The names of the contract's own rules; what each function tells is said at `Names`. */
export const { isPrintable, shown, isCredentialName, shownPointer } = namesJudgedBy(
  isOrdinaryName,
  isPublicSafe,
);
