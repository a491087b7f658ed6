import type { Decisions, Evolutions } from '@chancery/kernel';
import type { NoteMove, TakeIn, VoidEntry } from './case.commands.js';
import type { EntryAllocated, EntryMovedOut, EntryVoided } from './case.events.js';
import { entryOf, type Entry, type PresentCase } from './case.state.js';

type EntryEvent = EntryAllocated | EntryVoided | EntryMovedOut;

/** Entries are numbered 1, 2, 3 and so on, none given twice. The fate of an entry is told once. */
export const entryDecisions: Decisions<PresentCase, TakeIn | VoidEntry | NoteMove, EntryEvent> = {
  TakeIn: (of, { data }) => {
    if (entryOf(of, data.documentId)) return [];
    const { authorityId, unitId: caseUnitId } = of;
    const entry = of.entries.length + 1;
    return [{ type: 'EntryAllocated', data: { ...data, authorityId, caseUnitId, entry } }];
  },
  VoidEntry: (of, { data }) => (isOpen(of, data) ? [{ type: 'EntryVoided', data }] : []),
  NoteMove: (of, { data }) => (isOpen(of, data) ? [{ type: 'EntryMovedOut', data }] : []),
};

type Named = Pick<Entry, 'entry' | 'documentId'>;

const isOpen = (of: PresentCase, { entry, documentId }: Named): boolean =>
  entryOf(of, documentId)?.entry === entry;

const ended = (of: PresentCase, { entry }: Named, fate: Entry['fate']): PresentCase => ({
  ...of,
  entries: of.entries.map((one) => (one.entry === entry ? { ...one, fate } : one)),
});

export const entryEvolutions: Evolutions<PresentCase, EntryEvent> = {
  EntryAllocated: (of, { entry, documentId, movedFrom }) => ({
    ...of,
    entries: [
      ...of.entries,
      { entry, documentId, fate: 'open', ...(movedFrom !== undefined && { movedFrom }) },
    ],
  }),
  EntryVoided: (of, entry) => ended(of, entry, 'void'),
  EntryMovedOut: (of, entry) => ended(of, entry, 'moved-out'),
};
