import { ApiProperty, IntersectionType, OmitType, PartialType, PickType } from '@nestjs/swagger';
import { workItemOrders } from '@chancery/queues';
import { WorkItemAnswer } from '../work-items/work-item.answers.js';
import { SummaryAnswer } from '../work-items/summary.answers.js';
import { queryColumns } from './columns.js';
import { OwnQueueFilter, QueueFilter } from './saved-query.bodies.js';

class KeptQuery {
  @ApiProperty({ example: 'Urgent applications' })
  name!: string;

  @ApiProperty({ enum: queryColumns, isArray: true, example: ['number', 'subject', 'due'] })
  columns!: string[];

  @ApiProperty({ enum: workItemOrders, example: 'due' })
  order!: string;

  @ApiProperty({ format: 'date-time' })
  savedAt!: string;
}

export class SavedQueryAnswer extends KeptQuery {
  @ApiProperty({ type: QueueFilter, example: { documentKind: 'application', priority: 'urgent' } })
  filter!: QueueFilter;
}

export class OwnQueryAnswer extends KeptQuery {
  @ApiProperty({ type: OwnQueueFilter, example: { officerId: 'me', priority: 'urgent' } })
  filter!: OwnQueueFilter;
}

/** A work item with the columns that the query names, also of its document, and its ids. */
export class ShownItemAnswer extends IntersectionType(
  PickType(WorkItemAnswer, ['subjectId', 'documentId', 'itemId'] as const),
  IntersectionType(
    PartialType(
      OmitType(WorkItemAnswer, ['subjectId', 'documentId', 'itemId', 'document'] as const),
    ),
    PartialType(SummaryAnswer),
  ),
) {}
