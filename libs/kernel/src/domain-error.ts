/**
 * A refusal by a rule. `code` is stable and public, `data` is what a caller needs to understand it,
 * always without personal data. The `*.problems.ts` of its library has its HTTP status.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  /** True if the same command may succeed in a moment: a store is out of reach, or others were faster. */
  readonly isPassing: boolean = false;

  constructor(
    message: string,
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}
