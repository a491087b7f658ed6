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
import { Id, Instant, OneOf, Text } from '../shape/fields.js';
import { SearchQuery } from '../shape/search.js';

/** Which work items: by place, kind, purpose, term, document. */
export class WorkItemQuery extends SearchQuery {
  @Id({ optional: true, description: 'The unit where they wait.', example: 'riverside.permits' })
  unitId?: string;

  @Id({
    optional: true,
    description: 'The officer they are addressed to, or who claimed them.',
    example: 'riverside.ivan',
  })
  officerId?: string;

  @OneOf(['true', 'false'], {
    optional: true,
    description: "Only what is nobody's yet.",
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

export const filterOf = (query: WorkItemQuery): WorkItemFilter => {
  const { cursor: _cursor, limit: _limit, order: _order, unclaimed, ...rest } = query;
  return { ...rest, ...(unclaimed === 'true' && { isUnclaimed: true }) };
};
