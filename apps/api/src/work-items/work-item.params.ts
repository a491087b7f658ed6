import type { Moment } from '@chancery/http';
import type { Principal } from '@chancery/kernel';
import type { InInstants } from '../shape/office-days.js';
import { officerMeant } from '../shape/officer-meant.js';
import { priorities, purposes, type Priority, type Purpose } from '@chancery/documents';
import {
  workItemKinds,
  workItemOrders,
  type WorkItemFilter,
  type WorkItemKind,
  type WorkItemOrder,
} from '@chancery/queues';
import { Ticket } from '../feeds/feed.params.js';
import { DayOrInstant, Id, OneOf, Text, without } from '../shape/fields.js';
import { Format, type ListFormat } from '../shape/csv-file.js';
import { filterIn, ofTheAnswer, SearchQuery } from '../shape/search.js';

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

  @OneOf(['true', 'false'], {
    optional: true,
    description: '`true`: only what has passed its nearest term. `false`: only what has not.',
    example: 'true',
  })
  overdue?: string;

  @OneOf(['true', 'false'], {
    optional: true,
    description: '`true`: only what is on control. `false`: only what is not.',
    example: 'true',
  })
  onControl?: string;

  @OneOf(workItemOrders, {
    optional: true,
    description:
      'What is due first, the oldest first, or the most pressing first and of these what is due. Default `due`.',
    example: 'due',
  })
  order?: WorkItemOrder;
}

/** As of when, by the time at which things took place. */
const AsOf = (): PropertyDecorator =>
  DayOrInstant('end', {
    optional: true,
    description:
      'What waited at that instant, or at the end of that day, by the time at which things took place.',
    example: '2026-03-10T12:00:00Z',
  });

/** A queue, also as it stood at an instant. */
export class WorkItemsQuery extends WorkItemQuery {
  @AsOf()
  asOf?: Moment;

  @Format()
  format?: ListFormat;

  @OneOf(['true', 'false'], {
    optional: true,
    description: '`true`: with each item the sender or addressee, dates and files of its document.',
    example: 'true',
  })
  documents?: string;
}

/** What a feed of a queue can be narrowed by. */
export class FeedQuery extends without(WorkItemQuery, ofTheAnswer) {
  @Ticket()
  ticket?: string;
}

/** What counts can be narrowed by: all that a list can. */
export class QueueCountsQuery extends without(WorkItemQuery, [...ofTheAnswer, 'order']) {
  @AsOf()
  asOf?: Moment;
}

/** The filter in a query; `me` is who asks. */
export const filterOf = (
  query: InInstants<Partial<WorkItemQuery>>,
  by: Principal,
): WorkItemFilter => {
  const { unclaimed, overdue, onControl, officerId, ...rest } = filterIn(query);
  return {
    ...rest,
    ...(officerId !== undefined && { officerId: officerMeant(officerId, by) }),
    ...(unclaimed !== undefined && { isUnclaimed: unclaimed === 'true' }),
    ...(overdue !== undefined && { isOverdue: overdue === 'true' }),
    ...(onControl !== undefined && { isOnControl: onControl === 'true' }),
  };
};
