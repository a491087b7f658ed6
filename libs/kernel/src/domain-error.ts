/**
 * A refusal by a rule. `code` is stable and public, `data` is what a caller needs to understand it,
 * always without personal data. Nothing below the HTTP layer knows a status code.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;

  constructor(
    message: string,
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}
