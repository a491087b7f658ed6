/** What is wrong with a part of what is published, named by a JSON pointer. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Faults in words, each with its place. */
export const told = (faults: readonly Fault[]): string =>
  faults.map(({ path, message }) => `${path}: ${message}`).join(' ');
