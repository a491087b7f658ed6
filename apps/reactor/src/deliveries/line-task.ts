import type { LineKey, LineOptions } from '@chancery/outbound';
import type { Facet } from '@chancery/public-events';
import type { SubscriptionRow } from '@chancery/subscriptions';

/** What a line sends: everything from its beginning on, or a span once more. */
export interface LineTask extends LineKey {
  readonly row: SubscriptionRow;
  readonly replayId?: string;
  /** Up to, without this index. */
  readonly until?: number;
}

export const lineOptions = ({ parallelism, onDeadLetter }: SubscriptionRow): LineOptions => ({
  parallelism,
  holdsForDead: onDeadLetter === 'hold-document',
});

/** The lines of a subscription: what is new, and a replay beside it. */
export const tasksOf = (row: SubscriptionRow): readonly LineTask[] => {
  const { subscriptionId, replay, status } = row;
  if (status === 'ended') return [];
  return [
    { lineId: subscriptionId, subscriptionId, row },
    ...(replay
      ? [
          {
            ...{ lineId: `${subscriptionId}/${replay.replayId}`, subscriptionId, row },
            ...{ replayId: replay.replayId, until: replay.toIndex },
          },
        ]
      : []),
  ];
};

/** Whether an event may concern a subscription. Never says no to what the rights and the filter would let pass: those are asked of the rows. */
export const mayConcern = (
  { filter }: SubscriptionRow,
  { type, documentId, authorityId, unitIds }: Facet,
): boolean =>
  (filter.type?.includes(type) ?? true) &&
  (filter.unitId === undefined || unitIds.includes(filter.unitId)) &&
  (filter.documentId === undefined || filter.documentId === documentId) &&
  (filter.authorityId === undefined || filter.authorityId === authorityId);
