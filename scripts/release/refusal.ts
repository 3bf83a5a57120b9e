/** Why no release is made; its message is for the maintainer, and nothing has been written by then. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
