import type { RowChange } from '@chancery/kernel';
import type {
  ClockEvent,
  ClockStopped,
  RungReached,
  TermEvent,
} from '@chancery/documents/contract';
import { itemsOf, type ItemsOf } from './item-changes.items.js';
import { custodyItem } from './work-item.row.js';

const overdueItem = (clockId: string): string => `overdue.${clockId}`;

/** All items of the document show when its nearest clock ends. */
const counted = ({ data }: TermEvent | ClockStopped): readonly RowChange[] => {
  const { change, changeAll } = itemsOf(data);
  return [changeAll({ termDue: data.nearestDue ?? null }), change(custodyItem, { rung: null })];
};

const countedAnew = (event: TermEvent | ClockStopped): readonly RowChange[] => [
  ...counted(event),
  itemsOf(event.data).end(overdueItem(event.data.clockId)),
];

/** A term that has passed is work for the head, if the policy says so. */
const reached = ({ data }: RungReached): readonly RowChange[] => {
  const { clockId, rung, told, isOverdue, at, authorityId, accessLevel, unitId } = data;
  const { priority = 'ordinary', nearestDue: termDue = null } = data;
  const { change, open } = itemsOf(data);
  const shown = change(custodyItem, { rung });
  if (!isOverdue || !told.includes('head')) return [shown];
  const item = open(overdueItem(clockId), {
    ...{ kind: 'overdue', role: 'head', unitId, since: at, termDue, rung },
    ...{ authorityId, accessLevel, priority },
  });
  return [shown, item];
};

/** Terms in the queues, and one item for the head for each clock that is overdue. */
export const clockItems: ItemsOf<ClockEvent> = {
  ClockStarted: counted,
  ClockSuspended: counted,
  ClockResumed: counted,
  ClockExtended: countedAnew,
  ClockRecalculated: countedAnew,
  ClockStopped: countedAnew,
  RungReached: reached,
};
