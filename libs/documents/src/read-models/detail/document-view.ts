import type { Principal } from '@chancery/kernel';
import type { DocumentAction, RefusedAction } from '../../domain/document.actions.js';
import { allowedActions, refusedActions } from '../../domain/document.actions.js';
import { usualRole } from '../../domain/content.js';
import type { AttachmentRole } from '../../domain/content.terms.js';
import type { DocumentEvent } from '../../domain/document.events.js';
import type { Reply } from '../../domain/dispatch.terms.js';
import { placeOf } from '../../domain/document.state.js';
import type { Place } from '../../domain/document.terms.js';
import { pickColumns } from '@chancery/read-store';
import { attachmentProjection } from '../attachment/attachment.projection.js';
import { attachmentTable } from '../attachment/attachment.row.js';
import type { AttachmentRow } from '../attachment/attachment.row.js';
import { documentProjection } from '../document/document.projection.js';
import { documentColumns, documentTable } from '../document/document.row.js';
import type { DocumentRow, StoredDocument } from '../document/document.row.js';
import type { Present } from '../../domain/document.state.js';
import type { Following } from '../../domain/procedure.terms.js';
import { handOversView, type HandOverView } from './hand-overs-view.js';
import type { ReadDocument } from './document-reader.js';
import { foldRows, rowsIn } from '@chancery/kernel';

/** A file, with what it is to the document. */
export type AttachmentView = AttachmentRow & { readonly role: AttachmentRole };

/** A document with what is its own, and what the reader may do with it. */
export interface OwnView extends DocumentRow {
  readonly attachments: readonly AttachmentView[];
  /** Of what people concur with and sign: an act names the version that they have read. */
  readonly contentVersion: number;
  /** To whom it can be returned, the first holder first. */
  readonly earlierHolders: readonly Place[];
  /** All that were ever made, the first one first. */
  readonly handOvers: readonly HandOverView[];
  readonly involvedUnits: readonly string[];
  /** The documents that it answers once it is sent, those that settled it, and those that did not. */
  readonly inReplyTo: readonly string[];
  readonly replies: readonly Reply[];
  readonly interimReplies: readonly Reply[];
  /** Those that had settled it before it was opened again. */
  readonly earlierReplies: readonly Reply[];
  /** Which procedure it follows, in which version; absent while none is for its kind. */
  readonly procedure?: Pick<Following, 'procedureId' | 'version'>;
  readonly allowedActions: readonly DocumentAction[];
  readonly refusedActions: readonly RefusedAction[];
}

/** A document with all that belongs to it. */
export interface DocumentView extends OwnView {
  readonly workItems: readonly object[];
}

const projections = [documentProjection, attachmentProjection];

/** The very rows that the tables would hold, from the document's own events. */
export const documentView = (
  { events, state }: ReadDocument,
  by: Principal,
): OwnView | undefined => {
  const rows = foldRows(projections, events);
  const [document] = rowsIn<StoredDocument>(rows, documentTable);
  return (
    document && {
      ...pickColumns<DocumentRow>(documentColumns, document),
      attachments: rowsIn<AttachmentRow>(rows, attachmentTable).map((file) => ({
        ...file,
        role: file.role ?? usualRole(state.direction),
      })),
      contentVersion: state.contentVersion,
      earlierHolders: state.legs.map(({ from }) => placeOf(from)),
      handOvers: handOversView(events),
      involvedUnits: state.involvedUnits,
      ...{ inReplyTo: state.inReplyTo, replies: state.replies },
      interimReplies: state.interimReplies,
      earlierReplies: earlierReplies(events, state),
      ...procedureOf(state),
      allowedActions: allowedActions(state, by),
      refusedActions: refusedActions(state, by),
    }
  );
};

const earlierReplies = (
  events: readonly DocumentEvent[],
  { replies }: Present,
): readonly Reply[] => {
  const named = events.flatMap(({ type, data }) =>
    type === 'DocumentSettled' ? data.replies : [],
  );
  const settles = (id: string): boolean => replies.some(({ documentId }) => documentId === id);
  return [...new Map(named.map((reply) => [reply.documentId, reply])).values()].filter(
    ({ documentId }) => !settles(documentId),
  );
};

const procedureOf = ({ following }: Present): Pick<OwnView, 'procedure'> =>
  following
    ? { procedure: { procedureId: following.procedureId, version: following.version } }
    : {};
