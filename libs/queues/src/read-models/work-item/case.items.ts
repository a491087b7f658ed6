import type {
  CaseClockStopped,
  CaseEvent,
  CaseOpened,
  CaseReopened,
  CaseRungReached,
  CaseTermEvent,
} from '@chancery/cases/contract';
import type { RowChange } from '@chancery/kernel';
import { itemsOfCase, waitsFor, type ItemsOf } from './item-changes.items.js';
import { caseItem } from './work-item.row.js';

const overdueItem = (clockId: string): string => `overdue.${clockId}`;

const begun = ({ data }: CaseOpened | CaseReopened): readonly RowChange[] => {
  const { authorityId, accessLevel, at: since } = data;
  return [
    itemsOfCase(data).open(caseItem, {
      ...{ kind: 'case', authorityId, accessLevel, since, ...waitsFor(data) },
    }),
  ];
};

const ended = ({ data }: { readonly data: { readonly caseId: string } }): readonly RowChange[] => [
  itemsOfCase(data).endAll(),
];

/** All items of the case show when its nearest clock ends. */
const counted = ({ data }: CaseTermEvent): readonly RowChange[] => {
  const { change, changeAll } = itemsOfCase(data);
  return [changeAll({ termDue: data.nearestDue ?? null }), change(caseItem, { rung: null })];
};

const countedAnew = (event: CaseTermEvent): readonly RowChange[] => [
  ...counted(event),
  itemsOfCase(event.data).end(overdueItem(event.data.clockId)),
];

const stopped = ({ data }: CaseClockStopped): readonly RowChange[] => [
  itemsOfCase(data).end(overdueItem(data.clockId)),
];

/** A term that has passed is work for the head, if the policy says so. */
const reached = ({ data }: CaseRungReached): readonly RowChange[] => {
  const { clockId, rung, told, isOverdue, at, authorityId, accessLevel, unitId } = data;
  const { change, open } = itemsOfCase(data);
  const shown = change(caseItem, { rung });
  if (!isOverdue || !told.includes('head')) return [shown];
  const item = open(overdueItem(clockId), {
    ...{ kind: 'overdue', role: 'head', unitId, since: at, rung },
    ...{ termDue: data.nearestDue ?? null, authorityId, accessLevel },
  });
  return [shown, item];
};

/** An open case waits for the unit, or the officer, that answers for it; one that is merged or closed for nobody. */
export const caseItems: ItemsOf<CaseEvent> = {
  CaseOpened: begun,
  CaseAssigned: ({ data }) => [
    itemsOfCase(data).changeAll({ unitId: data.unitId, fromUnitId: data.fromUnitId }),
    itemsOfCase(data).change(caseItem, { ...waitsFor(data), since: data.at }),
  ],
  CaseAccessLevelSet: ({ data }) => [
    itemsOfCase(data).changeAll({ accessLevel: data.accessLevel }),
  ],
  CaseClosed: ended,
  CaseCancelled: ended,
  CaseMerged: ended,
  CaseReopened: begun,
  CaseClockStarted: counted,
  CaseClockSuspended: counted,
  CaseClockResumed: counted,
  CaseClockExtended: countedAnew,
  CaseClockRecalculated: countedAnew,
  CaseClockStopped: stopped,
  CaseRungReached: reached,
};
