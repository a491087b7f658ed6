import { emptyMap, get, set, type PersistentMap } from './persistent-map.js';
import type { NumberAllocated, NumberVoided } from './register.events.js';

/** A document or a case, and the index of its class. */
export interface Subject {
  readonly documentId?: string;
  readonly caseId?: string;
  readonly classIndex?: string;
}

export const subjectIdOf = ({ documentId, caseId }: Subject): string => documentId ?? caseId ?? '';

export const subjectOf = ({ documentId, caseId, classIndex }: Subject): Subject => ({
  ...(documentId !== undefined && { documentId }),
  ...(caseId !== undefined && { caseId }),
  ...(classIndex !== undefined && { classIndex }),
});

/** A number that was given out: to which document or case, and whether it was declared void since. */
export interface Allocation extends Subject {
  readonly isVoid: boolean;
}

/**
 * What the events of a register from the revision `since` on said of numbers: the number given last to each document or
 * case, and what became of each number.
 */
export interface Page {
  readonly since: number;
  readonly bySubject: PersistentMap<number>;
  readonly bySequence: PersistentMap<Allocation>;
}

/** The newest page comes first, and goes before the others where they differ. */
export type Pages = readonly Page[];

export const emptyPage = (since: number): Page => ({
  since,
  bySubject: emptyMap(),
  bySequence: emptyMap(),
});

export const lastNumberIn = (pages: Pages, subjectId: string): number | undefined =>
  firstIn(pages, ({ bySubject }) => get(bySubject, subjectId));

export const allocationIn = (pages: Pages, sequence: number): Allocation | undefined =>
  firstIn(pages, ({ bySequence }) => get(bySequence, String(sequence)));

export const allocatedOn = (page: Page, { sequence, ...data }: NumberAllocated['data']): Page => ({
  ...page,
  bySubject: set(page.bySubject, subjectIdOf(data), sequence),
  bySequence: set(page.bySequence, String(sequence), { ...subjectOf(data), isVoid: false }),
});

/** The number may have been given on an older page: the event says to whom, all but the class. */
export const voidedOn = (
  page: Page,
  { sequence, ...data }: NumberVoided['data'],
  known: Allocation | undefined,
): Page => ({
  ...page,
  bySequence: set(page.bySequence, String(sequence), {
    ...subjectOf(data),
    ...known,
    isVoid: true,
  }),
});

const firstIn = <Found>(pages: Pages, find: (page: Page) => Found | undefined) => {
  for (const page of pages) {
    const found = find(page);
    if (found !== undefined) return found;
  }
  return undefined;
};
