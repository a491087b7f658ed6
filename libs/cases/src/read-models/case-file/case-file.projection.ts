import { rowsOf, type Projection, type Recorded, type RowChange } from '@chancery/kernel';
import type { CaseEvent } from '../../domain/case.events.js';
import { caseFileTable, type CaseRow } from './case-file.row.js';

const cases = rowsOf(caseFileTable);

type Stamp = Pick<Recorded<CaseEvent>, 'data' | 'revision'>;

const changed = (
  { data: { caseId, at }, revision }: Stamp,
  set: Partial<CaseRow> = {},
): readonly RowChange[] => [cases.update({ caseId }, { ...set, changedAt: at, revision })];

const blank: Partial<CaseRow> = {
  ...{ status: 'open', number: null, registerId: null, classId: null, classIndex: null },
  ...{ result: null, retention: null, closedAt: null, intoCaseId: null },
};

/** Every case as it stands, and as it stood at any instant. */
export const caseFileProjection: Projection<CaseEvent> = {
  name: 'case_file',
  version: 2,
  group: 'documents',
  tables: [caseFileTable],
  withheld: 'case',
  on: {
    CaseOpened: ({ data, revision }) => {
      const { caseId, authorityId, title, kind, accessLevel, unitId, at } = data;
      const { officerId = null, parentId = null, splitFrom } = data;
      const told = { ...blank, authorityId, title, kind, accessLevel, unitId, officerId, parentId };
      const splitFromId = splitFrom?.caseId ?? null;
      const stamp = { heldSince: at, openedAt: at, changedAt: at, revision };
      return [cases.upsert({ caseId }, { ...told, splitFromId, ...stamp })];
    },
    CaseNumbered: (event) => {
      const { registerId, number } = event.data;
      return changed(event, { registerId, number });
    },
    CaseClassified: (event) => {
      const { classId, index } = event.data;
      return changed(event, { classId, classIndex: index });
    },
    CaseAssigned: (event) => {
      const { unitId, officerId = null, at } = event.data;
      return changed(event, { unitId, officerId, heldSince: at });
    },
    CaseCorrected: (event) => {
      const { title, kind } = event.data;
      return changed(event, {
        ...(title !== undefined && { title }),
        ...(kind !== undefined && { kind }),
      });
    },
    CaseAccessLevelSet: (event) => changed(event, { accessLevel: event.data.accessLevel }),
    ResultSet: (event) => changed(event, { result: event.data.result }),
    PartyAdded: (event) => changed(event),
    PartyEnded: (event) => changed(event),
    PartyJoined: (event) => changed(event),
    CaseClockStarted: (event) => changed(event),
    CaseClockSuspended: (event) => changed(event),
    CaseClockResumed: (event) => changed(event),
    CaseClockExtended: (event) => changed(event),
    CaseClockRecalculated: (event) => changed(event),
    CaseClockStopped: (event) => changed(event),
    CaseRungReached: (event) => changed(event),
    CaseLinked: (event) => changed(event),
    CaseUnlinked: (event) => changed(event),
    EntryAllocated: (event) => changed(event),
    EntryVoided: (event) => changed(event),
    EntryMovedOut: (event) => changed(event),
    CaseClosed: (event) => {
      const { retention, at } = event.data;
      return changed(event, { status: 'closed', retention, closedAt: at });
    },
    CaseReopened: (event) =>
      changed(event, { status: 'open', result: null, retention: null, closedAt: null }),
    CaseCancelled: (event) => changed(event, { status: 'cancelled' }),
    CaseMergeBegun: (event) => {
      const { intoCaseId } = event.data;
      return changed(event, { status: 'merging', intoCaseId });
    },
    CaseMerged: (event) => changed(event, { status: 'merged' }),
    CaseMergeAbandoned: (event) => changed(event, { status: 'open', intoCaseId: null }),
  },
};
