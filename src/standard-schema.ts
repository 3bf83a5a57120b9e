/**
 * What Standard Schema 1 asks of a validator. Its specification lets libraries copy this, so that the package brings
 * no other; a test holds it against the specification's own types.
 */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For type inference alone; no value ever has it. */
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** The value, or the faults with the way to each through the document. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly PropertyKey[] }[] };
