import { InvalidPrecondition } from '../problems/http.errors.js';

/** The ETag of a stream's revision. */
export const etagOf = (revision: number): string => `"${String(revision)}"`;

/** The revision that `If-Match` insists on; `undefined` where it insists on none. Throws InvalidPrecondition. */
export const expectedRevisionOf = (ifMatch: string | undefined): number | undefined => {
  if (ifMatch === undefined || ifMatch === '*') return undefined;
  const [, digits] = /^"(\d{1,15})"$/.exec(ifMatch) ?? [];
  if (digits === undefined) throw new InvalidPrecondition(ifMatch);
  return Number(digits);
};
