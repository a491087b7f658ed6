import type { Principal } from '@chancery/kernel';
import type { DocumentAction } from '../../domain/document.actions.js';
import { allowedActions } from '../../domain/document.actions.js';
import { placeOf } from '../../domain/document.state.js';
import type { Place } from '../../domain/document.terms.js';
import { pickColumns } from '../pick-columns.js';
import { attachmentProjection } from '../attachment/attachment.projection.js';
import { attachmentTable } from '../attachment/attachment.row.js';
import type { AttachmentRow } from '../attachment/attachment.row.js';
import { documentProjection } from '../document/document.projection.js';
import { documentColumns, documentTable } from '../document/document.row.js';
import type { DocumentRow, StoredDocument } from '../document/document.row.js';
import { workItemProjection } from '../work-item/work-item.projection.js';
import { workItemTable } from '../work-item/work-item.row.js';
import type { WorkItemRow } from '../work-item/work-item.row.js';
import type { ReadDocument } from './document-reader.js';
import { foldRows, rowsIn } from './fold-rows.js';

/** A document with all that belongs to it, and what the reader may do with it. */
export interface DocumentView extends DocumentRow {
  readonly attachments: readonly AttachmentRow[];
  readonly workItems: readonly WorkItemRow[];
  /** To whom it can be returned, the first holder first. */
  readonly earlierHolders: readonly Place[];
  readonly involvedUnits: readonly string[];
  readonly allowedActions: readonly DocumentAction[];
}

const projections = [documentProjection, attachmentProjection, workItemProjection];

/** The very rows that the tables would hold, from the document's own events. */
export const documentView = (
  { events, state }: ReadDocument,
  by: Principal,
): DocumentView | undefined => {
  const rows = foldRows(projections, events);
  const [document] = rowsIn<StoredDocument>(rows, documentTable);
  return (
    document && {
      ...pickColumns<DocumentRow>(documentColumns, document),
      attachments: rowsIn<AttachmentRow>(rows, attachmentTable),
      workItems: rowsIn<WorkItemRow>(rows, workItemTable),
      earlierHolders: state.legs.map(({ from }) => placeOf(from)),
      involvedUnits: state.involvedUnits,
      allowedActions: allowedActions(state, by),
    }
  );
};
