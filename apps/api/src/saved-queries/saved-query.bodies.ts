import { workItemOrders, type WorkItemOrder } from '@chancery/queues';
import { Nested, OneOf, SomeOf, without } from '../shape/fields.js';
import { ofTheAnswer } from '../shape/search.js';
import { WorkItemQuery } from '../work-items/work-item.params.js';
import { queryColumns, type QueryColumn } from './columns.js';

/** Which items of the unit's own queue: what a list of work items can be narrowed by. */
export class QueueFilter extends without(WorkItemQuery, [...ofTheAnswer, 'order', 'unitId']) {}

/** Which items of all queues within sight. */
export class OwnQueueFilter extends without(WorkItemQuery, [...ofTheAnswer, 'order']) {}

class ShownColumns {
  @SomeOf(queryColumns, {
    description: 'What of each item and its document is shown, beside its ids.',
    example: ['number', 'subject', 'due'],
  })
  columns!: QueryColumn[];

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
