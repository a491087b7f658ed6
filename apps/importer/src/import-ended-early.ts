import { isTrouble } from './run/trouble.js';

/** The import ended after its first command: the office has a part of the log. */
export class ImportEndedEarly extends Error {
  /** Does the same command finish the import once its cause has passed by itself? */
  readonly isPassing: boolean;

  constructor(override readonly cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.name = 'ImportEndedEarly';
    this.isPassing = isTrouble(cause);
  }
}
