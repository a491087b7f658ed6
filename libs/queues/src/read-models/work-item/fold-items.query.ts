import { FoldWorkItems } from '@chancery/documents/contract';
import { foldRows, rowsIn } from '@chancery/kernel';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { workItemProjection } from './work-item.projection.js';
import { workItemTable, type WorkItemRow } from './work-item.row.js';

/** The very rows that the table would hold of one document, from its own events. */
@QueryHandler(FoldWorkItems)
export class FoldWorkItemsHandler implements IQueryHandler<FoldWorkItems> {
  execute({ events }: FoldWorkItems): Promise<readonly WorkItemRow[]> {
    const rows = foldRows([workItemProjection], events);
    return Promise.resolve(rowsIn<WorkItemRow>(rows, workItemTable));
  }
}
