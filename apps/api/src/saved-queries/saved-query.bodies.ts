import { workItemOrders, type WorkItemOrder } from '@chancery/documents';
import { Nested, OneOf, SomeOf, without } from '../shape/fields.js';
import { WorkItemQuery } from '../work-items/work-item.queries.js';
import { workItemColumns, type WorkItemColumn } from './columns.js';

/** Which items of the unit's own queue: what a list of work items can be narrowed by. */
export class QueueFilter extends without(WorkItemQuery, [
  ...['cursor', 'limit', 'order', 'unitId', 'actions', 'names'],
] as const) {}

/** Which items of all queues within sight. */
export class OwnQueueFilter extends without(WorkItemQuery, [
  ...['cursor', 'limit', 'order', 'actions', 'names'],
] as const) {}

class ShownColumns {
  @SomeOf(workItemColumns, {
    description: 'What of each item is shown, beside its ids.',
    example: ['number', 'subject', 'due'],
  })
  columns!: WorkItemColumn[];

  @OneOf(workItemOrders, {
    description: 'What is due first, the oldest first, or the most pressing first.',
    example: 'due',
  })
  order!: WorkItemOrder;
}

export class SaveQueryBody extends ShownColumns {
  @Nested(() => QueueFilter, {
    description: 'Which items of the queue; `{}` for all. An officer `me` is who runs the query.',
  })
  filter!: QueueFilter;
}

export class SaveOwnQueryBody extends ShownColumns {
  @Nested(() => OwnQueueFilter, {
    description: 'Which items of all queues that you may see; `{}` for all. `me` is yourself.',
  })
  filter!: OwnQueueFilter;
}
