import type { Principal } from '@chancery/kernel';
import { officerMeant } from '../shape/officer-meant.js';
import {
  priorities,
  purposes,
  workItemKinds,
  workItemOrders,
  type Priority,
  type Purpose,
  type WorkItemFilter,
  type WorkItemKind,
  type WorkItemOrder,
} from '@chancery/documents';
import { Ticket } from '../feeds/feed.query.js';
import { Id, Instant, OneOf, Text, without } from '../shape/fields.js';
import { SearchQuery } from '../shape/search.js';

/** Which work items: by place, kind, purpose, term, document. */
export class WorkItemQuery extends SearchQuery {
  @Id({ optional: true, description: 'The unit where they wait.', example: 'riverside.permits' })
  unitId?: string;

  @Id({
    optional: true,
    description: 'The officer they are addressed to, or who claimed them; `me` for yourself.',
    example: 'riverside.ivan',
  })
  officerId?: string;

  @OneOf(['true', 'false'], {
    optional: true,
    description:
      "`true`: only what is nobody's, because no officer has it or only one who has left. `false`: only what somebody has.",
    example: 'true',
  })
  unclaimed?: string;

  @OneOf(workItemKinds, {
    optional: true,
    description: 'What they wait for.',
    example: 'hand-over',
  })
  kind?: WorkItemKind;

  @OneOf(purposes, {
    optional: true,
    description: 'What they were handed over for.',
    example: 'action',
  })
  purpose?: Purpose;

  @OneOf(priorities, { optional: true, description: 'How soon they want it.', example: 'urgent' })
  priority?: Priority;

  @Id({ optional: true, description: 'The unit they came from.', example: 'riverside.registry' })
  fromUnitId?: string;

  @Text({ optional: true, max: 60, description: 'The kind of document.', example: 'application' })
  documentKind?: string;

  @OneOf(workItemOrders, {
    optional: true,
    description:
      'What is due first, the oldest first, or the most pressing first and of these what is due. Default `due`.',
    example: 'due',
  })
  order?: WorkItemOrder;
}

/** A queue, also as it stood at an instant. */
export class WorkItemsQuery extends WorkItemQuery {
  @Instant({
    optional: true,
    description: 'What waited at that instant, by the time at which things took place.',
    example: '2026-03-10T12:00:00Z',
  })
  asOf?: string;
}

/** What a feed of a queue can be narrowed by. */
export class FeedQuery extends without(WorkItemQuery, [
  ...['cursor', 'limit', 'actions', 'names'],
] as const) {
  @Ticket()
  ticket?: string;
}

/** What counts can be narrowed by: all that a list can. */
export class QueueCountsQuery extends without(WorkItemQuery, [
  ...['cursor', 'limit', 'order', 'actions', 'names'],
] as const) {}

/** The filter in a query; `me` is who asks. */
export const filterOf = (query: Partial<WorkItemQuery>, by: Principal): WorkItemFilter => {
  const { cursor: _, limit: __, order: ___, actions: ____, names: _____, ...filter } = query;
  const { unclaimed, officerId, ...rest } = filter;
  return {
    ...rest,
    ...(officerId !== undefined && { officerId: officerMeant(officerId, by) }),
    ...(unclaimed !== undefined && { isUnclaimed: unclaimed === 'true' }),
  };
};
